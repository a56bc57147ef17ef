# Reads the declarations of clx-sys, then layout.txt; prints a program that holds the first to the
# second, and its numbers to the library. `sys` is the path of the declarations.
BEGIN { print "#[path = \"" sys "\"]\nmod sys;\nuse std::mem::{size_of, size_of_val, MaybeUninit};\nfn main() {\nlet (mut structs, mut numbers) = (0, 0);" }
FNR == 1 { file++ }
file == 1 && /^pub struct / { name = $3; open = 1 }
file == 1 && /^    (_unused|pub _address)/ { open = 0 }
file == 1 && /^}/ { if (open) there[name] = 1; open = 0 }
file == 1 && /^pub const CLX_[A-Z0-9_]*: i32/ {
  constant = substr($3, 1, length($3) - 1)
  print "numbers += number(\"" constant "\\0\", sys::" constant " as i64);"
}
file == 2 && split($1, part, ".") == 2 && part[1] in there {
  member = part[2] ~ /^(type|where|self|final)$/ ? part[2] "_" : part[2]
  print "unsafe { let at = MaybeUninit::<sys::" part[1] ">::zeroed().assume_init();"
  print "assert_eq!(std::ptr::addr_of!(at." member ") as usize - std::ptr::addr_of!(at) as usize, " $2 ", \"" $1 "\");"
  if ($3 != "") print "assert_eq!(size_of_val(&at." member "), " $3 ", \"" $1 "\");"
  print "}"
}
file == 2 && ($2 == "end" || $2 == "size") && $1 in there {
  print "assert_eq!(size_of::<sys::" $1 ">(), " $3 ", \"" $1 "\"); structs += 1;"
  delete there[$1]
}
END {
  for (name in there) print "panic!(\"" name " is not in layout.txt\");"
  print "assert!(structs > 20 && numbers > 300);"
  print "println!(\"clx-sys: {structs} structs and {numbers} numbers are right\");\n}"
  print "fn number(name: &str, value: i64) -> i32 {\nlet mut there = 0;"
  print "let found = unsafe { sys::clx_constant(name.as_ptr().cast(), &mut there) };"
  print "assert!(found != sys::CLX_OK || there == value, \"{name}\");\n(found == sys::CLX_OK) as i32\n}"
}
