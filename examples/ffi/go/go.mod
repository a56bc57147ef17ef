module clx

go 1.19
