#pragma once

#include <ATen/core/ivalue.h>

#include <functional>
#include <vector>

namespace c10 {
struct FunctionSchema;
}
namespace torch::jit {
struct Node;
}

namespace espalier {

/// List construction and unpacking: what the TorchScript interpreter does itself, without a registered operator (its
/// own versions are not exported from the library).
bool isStructural(const torch::jit::Node* node);
/// Takes the node's inputs from `stack`, leaves its outputs there.
void runStructural(const torch::jit::Node* node, std::vector<c10::IValue>& stack);

/// Which input of `node` says whether the model is training; -1: none. That of a norm without running statistics is
/// none: it uses the batch's in either mode.
int trainingArgument(const torch::jit::Node* node);
int trainingArgument(const c10::FunctionSchema& schema, const std::function<bool(std::size_t input)>& isNone);

}  // namespace espalier
