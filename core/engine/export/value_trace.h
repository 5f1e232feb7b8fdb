#pragma once

#include "core/engine/program/execute.h"

#include <ATen/core/ivalue.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <vector>

namespace espalier {

/// What a value of a program depends on.
enum class Dependence {
    nothing,  ///< constants and parameters
    sizes,    ///< and on how many samples come in
    samples   ///< on what is in them
};

struct TracedTensor {
    c10::ScalarType type = c10::ScalarType::Float;
    std::vector<std::int64_t> first, second;  ///< sizes in the first and the second run
};

/// What one value was when the program ran on a batch of two and on a batch of five: what is the same in both is
/// taken to be so for any batch, and what differs to grow with it.
struct TracedValue {
    Dependence dependence = Dependence::nothing;
    c10::IValue first, second;          ///< empty where it depends on samples
    std::vector<TracedTensor> tensors;  ///< the tensor it is, or those in the list it is

    /// The same, whatever comes in.
    bool isConstant() const;
};

inline constexpr std::int64_t firstBatch = 2, secondBatch = 5;

/// By slot of `code`.
std::vector<TracedValue> traceValues(const Program& program, Executor::Code& code);

}  // namespace espalier
