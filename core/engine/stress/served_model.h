#pragma once

#include "core/engine/program/program.h"
#include "core/engine/run_job.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace espalier {

/// A program made ready to answer requests in several threads at once, each of them with one thread of its own within.
class ServedModel {
public:
    /// Throws what building the runtime throws. `between` may throw to end it.
    ServedModel(const Program& program, ServingEngine engine, int batch, int threads,
                const std::function<void()>& between);

    const std::string& engine() const { return m_engine; }  ///< "LibTorch 1.13.1", "Espalier runtime"
    bool isRuntime() const { return m_isRuntime; }
    double serviceMs() const { return m_serviceMs; }  ///< median of one request, alone
    /// So many servers, at most those it was made for. They share nothing that would keep one from another.
    std::vector<std::function<void()>> servers(int threads) const;

private:
    struct Candidate;
    void take(Candidate candidate);

    std::string m_engine;
    bool m_isRuntime = false;
    double m_serviceMs = 0;
    std::vector<std::function<void()>> m_servers;
};

}  // namespace espalier
