#pragma once

#include "core/engine/program/bound.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

// What partial evaluation does with an operator, besides running it.

bool isOneOf(const torch::jit::Node* node, std::initializer_list<std::string_view> kinds);
/// Says something and computes nothing.
bool isIgnored(const torch::jit::Node* node);
/// Gives back its first input as another type.
bool isPassThrough(const torch::jit::Node* node);
/// Asks for what does not change with the batch.
bool asksForConstant(const torch::jit::Node* node);
/// Turns a tensor of one element into a number.
bool readsNumber(const torch::jit::Node* node);
/// What aten::format gives: Python's str.format.
std::string formatted(const std::vector<Bound>& inputs);

}  // namespace espalier
