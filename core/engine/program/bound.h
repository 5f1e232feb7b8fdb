#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>

#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Node;
struct Value;
}  // namespace torch::jit

namespace espalier {

/// A tensor met while a module is partially evaluated. Shared by everything that refers to the tensor, so that a write
/// into it, which makes a new flat value, is seen by all.
struct Cell {
    at::Tensor value;                   ///< on the example
    torch::jit::Value* flat = nullptr;  ///< null: a constant, depends on neither input nor parameters
    std::shared_ptr<Cell> base;         ///< what it is a view of
    torch::jit::Node* view = nullptr;   ///< the flat operator that made the view of `base`, if there is one
    std::string stale;                  ///< operator that wrote into memory it shares; it cannot be used any more
};

struct Bound;

/// List, tuple or dictionary whose elements are known one by one. Lists are shared by reference, as in Python.
struct Elements {
    std::vector<Bound> values;
    std::vector<c10::IValue> keys;  ///< of a dictionary, parallel to values
    c10::TypePtr type;
};

/// What a value of a TorchScript graph stands for during partial evaluation. One of: a tensor (`cell`), a container
/// (`elements`), or anything else (`value`), which is an operator's result if `flat` is set and else a constant.
struct Bound {
    c10::IValue value;
    torch::jit::Value* flat = nullptr;
    std::shared_ptr<Cell> cell;
    std::shared_ptr<Elements> elements;
    std::string path;  ///< of a module
};

/// The value on the example.
c10::IValue exampleValue(const Bound& bound);
/// Depends on neither input nor parameters.
bool isConstant(const Bound& bound);

}  // namespace espalier
