package clxtest

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestTheFirstProgramOfTheReadmeCompiles(t *testing.T) {
	text, err := os.ReadFile("../../../examples/ffi/go/README.md")
	must(t, err)
	block := strings.Split(strings.Split(string(text), "```go\n")[1], "```")[0]
	program := "package main\n\nimport (\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\n\t\"clx\"\n)\n\n" +
		"func main() {\n" + block + "}\n"
	folder := t.TempDir()
	must(t, os.WriteFile(filepath.Join(folder, "main.go"), []byte(program), 0o600))
	output, err := exec.Command("go", "vet", filepath.Join(folder, "main.go")).CombinedOutput()
	if err != nil {
		t.Errorf("%s", output)
	}
}

func TestTheExampleAnswersTheToolThatPlaysCommerceLayer(t *testing.T) {
	folder := t.TempDir()
	server, key := filepath.Join(folder, "price"), filepath.Join(folder, "secret")
	must(t, os.WriteFile(key, []byte(newest), 0o600))
	output, err := exec.Command("go", "build", "-o", server, "clx/price").CombinedOutput()
	if err != nil {
		t.Fatalf("%s", output)
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	address := free.Addr().String()
	must(t, free.Close())
	process := exec.Command(server, address)
	process.Env = append(os.Environ(), "CLX_SECRET="+newest)
	must(t, process.Start())
	defer func() {
		_ = process.Process.Kill()
		_ = process.Wait()
	}()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		if peer, err := net.Dial("tcp", address); err == nil {
			_ = peer.Close()
			break
		}
		if time.Now().After(end) {
			t.Fatal("the example did not start")
		}
	}
	for _, more := range [][]string{{"--sku", "TSHIRTMM000000FFFFFFXLXX"}, {"--sku", "NONE", "--expect", "422"},
		{"--forge"}, {"--unsigned"}, {"--truncate", "100"}} {
		command := append([]string{"send", "price", "http://" + address + "/prices", "--secret-file", key,
			"--quiet"}, more...)
		if output, err := exec.Command(os.Getenv("CLX_TOOL"), command...).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", more, output)
		}
	}
}
