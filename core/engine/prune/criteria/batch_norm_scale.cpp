#include "core/engine/prune/criteria/batch_norm_scale.h"

#include "core/engine/program/batch_norms.h"
#include "core/engine/prune/criteria/magnitude.h"

namespace espalier {

Importances batchNormScales(const Program& program)
{
    Importances scales;
    for (const int index : findBatchNormScales(program)) {
        const Parameter& scale = program.parameters[static_cast<std::size_t>(index)];
        scales[scale.path] = magnitude(scale.tensor);
    }
    return scales;
}

}  // namespace espalier
