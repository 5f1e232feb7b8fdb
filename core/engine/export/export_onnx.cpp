#include "core/engine/export/export_onnx.h"

#include "core/engine/export/onnx_export.h"

namespace espalier {

OnnxModel exportOnnx(const Program& program)
{
    constexpr int earliest = 10;
    Executor executor(program);
    const auto trace = traceValues(program, executor.code());
    for (int opset = earliest;;) {
        try {
            return OnnxExport(program, executor.code(), trace, opset).write();
        } catch (const OnnxExport::LaterOpset& later) {
            opset = later.opset;
        }
    }
}

}  // namespace espalier
