#include "core/allocate/budget_units.h"

#include "core/base/issue.h"
#include "core/measure/stored_bytes.h"
#include "core/model/model_summary.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr int levelsBetween = 20;

class LayerUnits {
public:
    LayerUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
        : m_model(model), m_forecaster(forecaster), m_request(request)
    {
    }

    BudgetUnits make()
    {
        for (const Layer& layer : m_model.layers) add(layer);
        m_units.restMs = m_forecaster.times().sparseWhole().rest;
        if (!m_anyCut) throw Failure("solve.not_scanned", "", {{"pattern", m_request.patterns.front().text()}});
        return std::move(m_units);
    }

private:
    void add(const Layer& layer)
    {
        m_units.layers.push_back(layer.path);
        m_units.cuts.emplace_back();
        m_units.options.emplace_back();
        const auto pin = m_request.pins.find(layer.path);
        if (pin != m_request.pins.end() && pin->second > 0)
            addPinned(layer, pin->second);
        else
            offer(layer, {Pattern(), 0});
        if (pin == m_request.pins.end())
            for (const Pattern& pattern : m_request.patterns)
                if (const auto* curve = m_forecaster.divergences().find(layer.path, pattern, m_request.criterion))
                    for (const double level : maskLevels(*curve)) m_anyCut = offer(layer, {pattern, level}) || m_anyCut;
    }

    void addPinned(const Layer& layer, double sparsity)
    {
        for (const Pattern& pattern : m_request.patterns)
            if (offer(layer, {pattern, sparsity})) {
                m_anyCut = true;
                return;
            }
        throw Failure("solve.unknown_pin", layer.path, {{"found", std::to_string(sparsity)}});
    }

    bool offer(const Layer& layer, const UnitCut& cut)
    {
        const auto divergence =
            m_forecaster.divergences().at(layer.path, cut.pattern, m_request.criterion, cut.sparsity);
        const auto ms = m_forecaster.times().sparseMs(layer.path, cut.pattern, cut.sparsity);
        if (!divergence || !ms || !std::isfinite(*divergence)) return false;
        m_units.cuts.back().push_back(cut);
        m_units.options.back().push_back(
            {*divergence, m_forecaster.times().sparseWhole().times * *ms, storedWhenMasked(layer, cut),
             double(layer.macs) * (1 - cut.sparsity)});
        return true;
    }

    const ModelSummary& m_model;
    const Forecaster& m_forecaster;
    const BudgetRequest& m_request;
    BudgetUnits m_units;
    bool m_anyCut = false;
};

}  // namespace

double storedWhenMasked(const Layer& layer, const UnitCut& cut)
{
    const std::int64_t rows = std::max<std::int64_t>(1, layer.outputs());
    return double(storedBytes(rows, layer.parameters / rows,
                              std::llround(double(layer.parameters) * (1 - cut.sparsity)), cut.pattern)
                      .bytes);
}

std::vector<double> maskLevels(const SensitivityCurve& curve)
{
    std::vector<double> levels;
    for (const SensitivityPoint* point : curve.points) levels.push_back(point->cut.sparsity);
    if (curve.pattern.kind == Pattern::Kind::n_of_m) return levels;
    const double low = levels.front() / 2, high = levels.back();
    for (int i = 0; i <= levelsBetween; ++i) levels.push_back(low + (high - low) * i / levelsBetween);
    std::sort(levels.begin(), levels.end());
    return levels;
}

BudgetUnits maskUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
{
    return LayerUnits(model, forecaster, request).make();
}

}  // namespace espalier
