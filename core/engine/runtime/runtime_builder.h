#pragma once

#include "core/engine/runtime/runtime_plans.h"

namespace espalier {

/// Makes the steps of the runtime from what is planned, and puts copies between strips and plain tensors where neighbours
/// want different ones.
class RuntimeBuilder {
public:
    /// `values`: every value of the program on an example of the batch it will run on.
    RuntimeBuilder(const RuntimePlans& plans, Executor::Code& code, const Environment& values);

    /// allDense: every layer on oneDNN or BLAS, for comparison.
    std::vector<RuntimeStep> build(bool allDense);
    /// What the steps work in; must live as long as they.
    const std::vector<StripMemory::Block>& memory() const { return m_memory.blocks(); }

private:
    void findLastUses();
    void addLayer(const LayerPlan& plan, bool allDense);
    void addConvolution(const LayerPlan& plan);
    void addRows(const LayerPlan& plan);
    bool addPool(std::size_t step);
    bool addAverage(std::size_t step);
    void addLibraryStep(std::size_t step);
    const Strips& stripsOf(int slot);
    void needPlain(int slot);
    Strips makeOutput(int slot);
    /// Null where nobody reads the halo of a value.
    std::shared_ptr<const Halo> haloOf(int slot, const Strips& strips) const;
    void releaseAfter(std::size_t step);
    at::Tensor tensor(int slot) const { return m_values[std::size_t(slot)].toTensor(); }

    const RuntimePlans& m_plans;
    Executor::Code& m_code;
    const Environment& m_values;
    std::vector<RuntimeStep> m_steps;
    std::map<int, Strips> m_strips;  ///< values that are in strips now
    std::set<int> m_plain;           ///< values that are plain tensors now
    std::map<int, std::size_t> m_lastUse;
    StripMemory m_memory;
};

}  // namespace espalier
