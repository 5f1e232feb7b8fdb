#include "core/log/experiment_figures.h"

namespace espalier {

Experiment figuresOf(const Experiment& whole)
{
    Experiment bare;
    bare.id = whole.id;
    bare.name = whole.name;
    bare.status = whole.status;
    bare.baseline = whole.baseline;
    bare.created = whole.created;
    bare.plan = whole.plan;
    bare.accuracy = whole.accuracy;
    bare.sparsity = whole.sparsity;
    bare.batch = whole.batch;
    bare.threads = whole.threads;
    bare.latency = whole.latency;
    bare.memory = whole.memory;
    bare.compactedVsMaskedMaxAbs = whole.compactedVsMaskedMaxAbs;
    bare.sparseVsMaskedMaxRelative = whole.sparseVsMaskedMaxRelative;
    bare.issues = whole.issues;
    bare.seconds = whole.seconds;
    bare.key = whole.key;
    bare.note = whole.note;
    bare.tags = whole.tags;
    bare.trashed = whole.trashed;
    bare.parent = whole.parent;
    return bare;
}

}  // namespace espalier
