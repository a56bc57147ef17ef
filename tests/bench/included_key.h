/* bench/included_key.h - what the workers in C++ find included resources by. */
#ifndef BENCH_INCLUDED_KEY_H
#define BENCH_INCLUDED_KEY_H

#include <cstddef>
#include <functional>
#include <string_view>

struct Key {
  std::string_view type;
  std::string_view id;
  bool operator==(const Key &other) const
  {
    return id == other.id && type == other.type;
  }
};

struct KeyHash {
  size_t operator()(const Key &key) const
  {
    return std::hash<std::string_view>()(key.id) ^ std::hash<std::string_view>()(key.type);
  }
};

#endif
