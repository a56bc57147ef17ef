// Reads the headers with cgo; generators_test.sh puts the table of sizes behind this.
package main

/*
HEADERS
*/
import "C"

import (
	"fmt"
	"os"
)

func main() {
	for name, size := range sizes {
		if size[0] != size[1] {
			fmt.Println("cgo:", name, "has", size[0], "bytes, not", size[1])
			os.Exit(1)
		}
	}
	if len(sizes) < 100 || C.CLX_HANDLER_FAILED != 500 || C.GoString(C.clx_library_version()) == "" {
		os.Exit(1)
	}
	fmt.Println("cgo reads the headers:", len(sizes), "structs")
}

