#pragma once

#include <ATen/core/ivalue.h>

#include <vector>

namespace torch::jit {
struct Graph;
struct Node;
}  // namespace torch::jit

namespace espalier {

/// Gives input `input` of `node` the value `wanted`, where it has had `was`. Of a list, only the numbers that change are
/// replaced: constants by constants, computed ones by themselves x wanted / was. False where the input is a list that
/// is neither constant nor put together from numbers.
bool replaceInput(torch::jit::Node* node, std::size_t input, const c10::IValue& was, const c10::IValue& wanted);

/// Puts split_with_sizes in the place of a chunk or split.
void replaceBySplit(torch::jit::Node* node, const std::vector<std::int64_t>& sizes, std::int64_t dimension);

}  // namespace espalier
