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

constexpr int combinations = 24;      // of masks in the layers of a group
constexpr double decadesOfPrice = 6;  // nats a millisecond, about that at which the whole group is worth a nat

/// One way to mask a layer, and what it saves and costs.
struct MaskChoice {
    UnitCut cut;
    SolverOption option;
};

class MixedUnits {
public:
    MixedUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request,
               const std::vector<double>& keptInputs)
        : m_model(model),
          m_forecaster(forecaster),
          m_request(request),
          m_keptInputs(keptInputs),
          m_groupsOf(freeGroupsOf(model))
    {
    }

    BudgetUnits make()
    {
        std::set<int> done;
        for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
            const Layer& layer = m_model.layers[i];
            if (!isFreeGroup(m_model, layer.group))
                addUnit(layer, {i}, false);
            else if (done.insert(layer.group).second)
                addUnit(layer, layersOf(layer.group), true);
        }
        if (!m_anyCut) throw Failure("solve.not_scanned", "", {{"pattern", m_request.patterns.front().text()}});
        m_units.restMs = times().sparseWhole().rest;
        for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
            if (!m_groupsOf[i].empty()) continue;
            m_units.restMs += times().sparseWhole().times * times().denseMs(m_model.layers[i].path);
            m_units.restBytes += double(m_model.layers[i].parameters * bytesOfFloat);
            m_units.restMacs += double(m_model.layers[i].macs);
        }
        raiseToZero();
        return std::move(m_units);
    }

private:
    /// What masks save may be more than the share of their layer that the unit is charged with.
    void raiseToZero()
    {
        for (auto& options : m_units.options)
            for (const auto& [figure, rest] : {std::pair(&SolverOption::ms, &BudgetUnits::restMs),
                                               {&SolverOption::bytes, &BudgetUnits::restBytes},
                                               {&SolverOption::macs, &BudgetUnits::restMacs}}) {
                const auto least = std::min_element(options.begin(), options.end(), [&](const auto& a, const auto& b) {
                    return a.*figure < b.*figure;
                });
                const double missing = std::min(0.0, (*least).*figure);
                m_units.*rest += missing;
                for (SolverOption& option : options) option.*figure -= missing;
            }
    }

    const TimeTable& times() const { return m_forecaster.times(); }

    std::vector<std::size_t> layersOf(int group) const
    {
        std::vector<std::size_t> layers;
        for (std::size_t i = 0; i < m_model.layers.size(); ++i)
            if (m_model.layers[i].group == group) layers.push_back(i);
        return layers;
    }

    /// A group without its masks, or nothing where the unit is no group; `left` of its channels.
    std::optional<SolverOption> channelsAt(const Layer& layer, bool isGroup, double left) const
    {
        SolverOption option;
        for (std::size_t i = 0; isGroup && i < m_model.layers.size(); ++i) {
            if (!m_groupsOf[i].count(layer.group)) continue;
            const double sharers = double(m_groupsOf[i].size()), share = std::pow(left, sharers) / sharers;
            const auto ms = times().compactedMs(m_model.layers[i].path, std::pow(left, sharers));
            if (!ms) return {};
            option.ms += times().sparseWhole().times * *ms / sharers;
            option.bytes += double(m_model.layers[i].parameters * bytesOfFloat) * share;
            option.macs += double(m_model.layers[i].macs) * share;
        }
        return option;
    }

    /// What masks in a layer change, at the inputs that are left to it; without any first.
    std::vector<MaskChoice> masksOf(const Layer& layer, double inputs) const
    {
        std::vector<MaskChoice> choices{{}};
        const auto offer = [&](const Pattern& pattern, double level) {
            const auto divergence = m_forecaster.divergences().at(layer.path, pattern, m_request.criterion, level);
            const auto ms = times().sparseMs(layer.path, pattern, level);
            if (!divergence || !ms || !std::isfinite(*divergence)) return false;
            const double bytes = storedWhenMasked(layer, {pattern, level}) - double(layer.parameters * bytesOfFloat);
            choices.push_back({{pattern, level},
                               {*divergence, times().sparseWhole().times * (*ms - times().denseMs(layer.path)) * inputs,
                                bytes * inputs, -double(layer.macs) * level * inputs}});
            return true;
        };
        const auto pin = m_request.pins.find(layer.path);
        if (pin != m_request.pins.end() && pin->second <= 0) return choices;
        for (const Pattern& pattern : m_request.patterns) {
            if (pattern.structured()) continue;
            if (pin != m_request.pins.end()) {
                if (!offer(pattern, pin->second)) continue;
                choices.erase(choices.begin());
                return choices;
            }
            if (const auto* curve = m_forecaster.divergences().find(layer.path, pattern, m_request.criterion))
                for (const double level : maskLevels(*curve)) offer(pattern, level);
        }
        if (pin != m_request.pins.end())
            throw Failure("solve.unknown_pin", layer.path, {{"found", std::to_string(pin->second)}});
        return choices;
    }

    void addOption(UnitCut cut, const SolverOption& option)
    {
        m_anyCut = m_anyCut || cut.sparsity > 0 || !cut.masks.empty();
        m_units.cuts.back().push_back(std::move(cut));
        m_units.options.back().push_back(option);
    }

    void addUnit(const Layer& first, const std::vector<std::size_t>& layers, bool isGroup)
    {
        m_units.layers.push_back(first.path);
        m_units.cuts.emplace_back();
        m_units.options.emplace_back();
        const SolverOption whole = channelsAt(first, isGroup, 1).value_or(SolverOption());
        addMasks(layers, whole);
        const bool pinned = std::any_of(layers.begin(), layers.end(), [&](std::size_t layer) {
            return m_request.pins.count(m_model.layers[layer].path) > 0;
        });
        if (isGroup && !pinned) addChannels(first);
    }

    /// Of one layer every level; of several those combinations that are best at some price of time.
    void addMasks(const std::vector<std::size_t>& layers, const SolverOption& whole)
    {
        std::vector<std::vector<MaskChoice>> choices;
        double dense = 0;
        for (const std::size_t layer : layers) {
            choices.push_back(masksOf(m_model.layers[layer], m_keptInputs[layer]));
            dense += times().denseMs(m_model.layers[layer].path);
        }
        std::vector<std::vector<std::size_t>> taken;
        if (layers.size() == 1)
            for (std::size_t i = 0; i < choices[0].size(); ++i) taken.push_back({i});
        else
            taken = combinationsOf(choices, dense);
        for (const auto& each : taken) {
            UnitCut cut;
            SolverOption option = whole;
            for (std::size_t i = 0; i < each.size(); ++i) {
                const MaskChoice& choice = choices[i][each[i]];
                option += choice.option;
                if (choice.cut.sparsity > 0)
                    cut.masks.push_back({m_model.layers[layers[i]].path, choice.cut.pattern, choice.cut.sparsity});
            }
            addOption(std::move(cut), option);
        }
    }

    static std::vector<std::vector<std::size_t>> combinationsOf(const std::vector<std::vector<MaskChoice>>& choices,
                                                                double denseMs)
    {
        std::vector<std::vector<std::size_t>> taken;
        for (int i = -1; i < combinations; ++i) {
            const double decades = decadesOfPrice * (double(i) / (combinations - 1) - 0.5);
            const double price = i < 0 ? 0 : std::pow(10.0, decades) / std::max(1e-9, denseMs);
            std::vector<std::size_t> best;
            for (const auto& ofLayer : choices) {
                const auto cost = [&](const MaskChoice& choice) {
                    return choice.option.divergence + price * choice.option.ms;
                };
                const auto least = std::min_element(ofLayer.begin(), ofLayer.end(),
                                                    [&](const auto& a, const auto& b) { return cost(a) < cost(b); });
                best.push_back(std::size_t(least - ofLayer.begin()));
            }
            if (taken.empty() || taken.back() != best) taken.push_back(std::move(best));
        }
        return taken;
    }

    void addChannels(const Layer& layer)
    {
        const auto pattern =
            std::find_if(m_request.patterns.begin(), m_request.patterns.end(),
                         [&](const Pattern& each) { return each.structured() && patternMisfit(each, layer).empty(); });
        if (pattern == m_request.patterns.end()) return;
        const std::int64_t channels = m_model.groups[std::size_t(layer.group)].channels;
        const std::int64_t step = channelStep(channels, usualRoundTo(layer));
        for (std::int64_t gone = step; gone < channels; gone += step) {
            const double sparsity = double(gone) / double(channels);
            const auto divergence = m_forecaster.divergences().at(layer.path, *pattern, m_request.criterion, sparsity);
            auto option = channelsAt(layer, true, 1 - sparsity);
            if (!divergence || !std::isfinite(*divergence) || !option) break;
            option->divergence = *divergence;
            addOption({*pattern, sparsity}, *option);
        }
    }

    const ModelSummary& m_model;
    const Forecaster& m_forecaster;
    const BudgetRequest& m_request;
    const std::vector<double>& m_keptInputs;
    std::vector<std::set<int>> m_groupsOf;  ///< by layer
    BudgetUnits m_units;
    bool m_anyCut = false;
};

}  // namespace

BudgetUnits mixedUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request,
                       const std::vector<double>& keptInputs)
{
    return MixedUnits(model, forecaster, request, keptInputs).make();
}

}  // namespace espalier
