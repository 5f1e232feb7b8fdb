#include "core/allocate/budget_units.h"

#include "core/base/issue.h"
#include "core/measure/stored_bytes.h"
#include "core/model/model_summary.h"
#include "core/sparsity/meet_total.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace espalier {

namespace {

class GroupUnits {
public:
    GroupUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
        : m_model(model), m_forecaster(forecaster), m_request(request), m_groupsOf(freeGroupsOf(model))
    {
    }

    BudgetUnits make()
    {
        std::set<int> done;
        for (const Layer& layer : m_model.layers)
            if (isFreeGroup(m_model, layer.group) && done.insert(layer.group).second) add(layer);
        if (!m_anyCut) throw Failure("solve.not_scanned", "", {{"pattern", m_request.patterns.front().text()}});
        const TimeTable::Whole& whole = m_forecaster.times().compactedWhole();
        m_units.restMs = whole.rest;
        for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
            if (!m_groupsOf[i].empty()) continue;
            m_units.restMs += whole.times * m_forecaster.times().denseMs(m_model.layers[i].path);
            m_units.restBytes += double(m_model.layers[i].parameters * bytesOfFloat);
            m_units.restMacs += double(m_model.layers[i].macs);
        }
        return std::move(m_units);
    }

private:
    /// The first pattern that fits the group.
    const Pattern* patternFor(const Layer& layer) const
    {
        for (const Pattern& pattern : m_request.patterns)
            if (patternMisfit(pattern, layer).empty()) return &pattern;
        return nullptr;
    }

    std::optional<double> pinOf(int group) const
    {
        for (const std::string& producer : m_model.groups[std::size_t(group)].producers)
            if (const auto pin = m_request.pins.find(producer); pin != m_request.pins.end()) return pin->second;
        return {};
    }

    void add(const Layer& layer)
    {
        m_units.layers.push_back(layer.path);
        m_units.cuts.emplace_back();
        m_units.options.emplace_back();
        const Pattern* pattern = patternFor(layer);
        const std::int64_t channels = m_model.groups[std::size_t(layer.group)].channels;
        const int roundTo = usualRoundTo(layer);
        if (const auto pin = pinOf(layer.group)) {
            const double left = double(channelsLeft(channels, *pin, roundTo));
            if (!pattern || !offer(layer, {*pattern, 1 - left / double(channels)}))
                throw Failure("solve.unknown_pin", layer.path, {{"found", std::to_string(*pin)}});
            m_anyCut = true;
            return;
        }
        offer(layer, {Pattern(), 0});
        const std::int64_t step = channelStep(channels, roundTo);
        for (std::int64_t gone = step; pattern && gone < channels; gone += step)
            if (!offer(layer, {*pattern, double(gone) / double(channels)})) break;
    }

    bool offer(const Layer& layer, const UnitCut& cut)
    {
        const auto divergence =
            m_forecaster.divergences().at(layer.path, cut.pattern, m_request.criterion, cut.sparsity);
        if (!divergence || !std::isfinite(*divergence)) return false;
        SolverOption option;
        option.divergence = *divergence;
        for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
            if (!m_groupsOf[i].count(layer.group)) continue;
            const double sharers = double(m_groupsOf[i].size());
            const double left = std::pow(1 - cut.sparsity, sharers);
            const auto ms = m_forecaster.times().compactedMs(m_model.layers[i].path, left);
            if (!ms) return false;
            option.ms += m_forecaster.times().compactedWhole().times * *ms / sharers;
            option.bytes += double(m_model.layers[i].parameters * bytesOfFloat) * left / sharers;
            option.macs += double(m_model.layers[i].macs) * left / sharers;
        }
        m_units.cuts.back().push_back(cut);
        m_units.options.back().push_back(option);
        m_anyCut = m_anyCut || cut.sparsity > 0;
        return true;
    }

    const ModelSummary& m_model;
    const Forecaster& m_forecaster;
    const BudgetRequest& m_request;
    std::vector<std::set<int>> m_groupsOf;  ///< by layer
    BudgetUnits m_units;
    bool m_anyCut = false;
};

}  // namespace

bool isFreeGroup(const ModelSummary& model, int group)
{
    return group >= 0 && model.groups[std::size_t(group)].lock.empty();
}

std::vector<std::set<int>> freeGroupsOf(const ModelSummary& model)
{
    std::vector<std::set<int>> groupsOf(model.layers.size());
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        if (isFreeGroup(model, layer.group)) groupsOf[i].insert(layer.group);
        for (std::size_t g = 0; g < model.groups.size(); ++g) {
            const auto& consumers = model.groups[g].consumers;
            if (isFreeGroup(model, int(g)) &&
                std::find(consumers.begin(), consumers.end(), layer.path) != consumers.end())
                groupsOf[i].insert(int(g));
        }
    }
    return groupsOf;
}

BudgetUnits channelUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
{
    return GroupUnits(model, forecaster, request).make();
}

}  // namespace espalier
