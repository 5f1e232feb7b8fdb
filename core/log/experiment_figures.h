#pragma once

#include "core/log/experiment.h"

namespace espalier {

/// What is told of an experiment as a whole. Its layers, curves, samples, hashes and artifacts are not carried along: they
/// would take room and time for nothing where a thousand experiments are listed or drawn.
Experiment figuresOf(const Experiment& whole);

}  // namespace espalier
