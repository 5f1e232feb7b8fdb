#pragma once

#include "core/engine/benchmark/deployment_adapter.h"
#include "core/job/adapter_program.h"
#include "tests/engine/recording_sink.h"
#include "tests/paths.h"

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace espalier {

/// Lets the adapters of the source tree be found, and the ONNX Runtime that packaging/test puts into the build folder.
inline void offerAdapters()
{
    ::setenv("ESPALIER_ADAPTERS", (sourceTree() / "app/adapters").c_str(), 1);
    const auto installed = buildTree() / "onnxruntime";
    if (std::filesystem::exists(installed / "node_modules")) ::setenv("ESPALIER_ONNXRUNTIME", installed.c_str(), 0);
}

/// ONNX Runtime, where it is.
inline const std::optional<DeploymentAdapter>& onnxRuntime()
{
    static test::RecordingSink sink;
    static const std::optional<DeploymentAdapter> adapter = [] {
        offerAdapters();
        return DeploymentAdapter::choose({}, sink);
    }();
    return adapter;
}

}  // namespace espalier

#define REQUIRE_ONNX_RUNTIME(variable)                                                                     \
    if (!onnxRuntime()) {                                                                                  \
        GTEST_SKIP() << "no ONNX Runtime: packaging/test installs one, or ESPALIER_ONNXRUNTIME names one"; \
    }                                                                                                      \
    const auto& variable = *onnxRuntime()
