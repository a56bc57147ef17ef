module clxtest

go 1.19

require clx v0.0.0

replace clx => ../../../examples/ffi/go
