#include "core/preview/findings.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>

namespace espalier {

namespace {

using Details = std::map<std::string, std::string>;

std::string number(double value, int decimals)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string percent(double fraction) { return number(100 * fraction, std::abs(fraction) < 0.1 ? 1 : 0); }

std::string shape(std::int64_t height, std::int64_t width)
{
    return std::to_string(height) + " x " + std::to_string(width);
}

std::string list(const std::vector<double>& values)
{
    std::string text;
    for (const double value : values) {
        char one[32];
        std::snprintf(one, sizeof one, "%.4g", value);
        text += (text.empty() ? "" : ", ") + std::string(one);
    }
    return text;
}

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

class Findings {
public:
    explicit Findings(const Preview& preview)
        : m_preview(preview), m_doubt(isAtChance(preview) ? Severity::warning : Severity::info)
    {
    }

    std::vector<Issue> all()
    {
        accuracy();
        otherPreprocessing();
        scale();
        classes();
        files();
        return std::move(m_issues);
    }

private:
    void add(Severity severity, const char* code, Details details)
    {
        m_issues.push_back({severity, code, {}, std::move(details)});
    }

    void accuracy()
    {
        const PreprocessingTrial& trial = m_preview.trial();
        const std::string n = std::to_string(trial.n);
        if (!trial.finite) return add(Severity::warning, "model.output_not_finite", {{"n", n}});
        if (isAtChance(m_preview))
            add(Severity::warning, "data.accuracy_at_chance",
                {{"accuracy", percent(trial.accuracy())},
                 {"n", n},
                 {"chance", percent(1.0 / static_cast<double>(m_preview.summary.classes))}});
        const auto& predicted = m_preview.predictionCounts;
        const auto several = std::count_if(m_preview.labelCounts.begin(), m_preview.labelCounts.end(),
                                           [](std::int64_t count) { return count > 0; });
        const auto only = std::find(predicted.begin(), predicted.end(), trial.n);
        if (trial.n > 1 && several > 1 && only != predicted.end())
            add(Severity::warning, "data.one_class_predicted",
                {{"class", className(m_preview, only - predicted.begin())}, {"n", n}});
        relabelled(trial);
    }

    /// Predictions that keep to the classes, but to other ones than the labels say.
    void relabelled(const PreprocessingTrial& trial)
    {
        const double possible =
            static_cast<double>(m_preview.rightIfRelabelled) / static_cast<double>(std::max<std::int64_t>(1, trial.n));
        if (trial.n < 10 * m_preview.labelsPresent || possible < 0.6 || trial.ci95()[1] > possible / 2) return;
        add(Severity::warning, "data.labels_permuted",
            {{"accuracy", percent(trial.accuracy())}, {"possible", percent(possible)}});
    }

    void otherPreprocessing()
    {
        const PreprocessingTrial& used = m_preview.trial();
        const auto& trials = m_preview.trials;
        const auto best = std::max_element(trials.begin(), trials.end(), [](const auto& a, const auto& b) {
            return (a.finite ? a.right : -1) < (b.finite ? b.right : -1);
        });
        if (!best->finite || best->ci95()[0] <= used.ci95()[1]) return;
        add(Severity::warning, "data.better_preprocessing",
            {{"accuracy", used.finite ? percent(used.accuracy()) : "0"},
             {"better", percent(best->accuracy())},
             {"preprocessing", best->name},
             {"mean", list(best->mean)},
             {"std", list(best->std)}});
    }

    void scale()
    {
        const double mean = meanOf(m_preview.normalised.mean), std = meanOf(m_preview.normalised.std);
        if (std::abs(mean) <= 1 && std >= 0.4 && std <= 2.5) return;
        add(m_doubt, "data.unnormalised", {{"mean", number(mean, 2)}, {"std", number(std, 2)}});
    }

    void classes()
    {
        const std::int64_t outputs = m_preview.summary.classes, present = m_preview.labelsPresent;
        if (outputs > 0 && present < outputs)
            add(m_preview.files ? Severity::warning : m_doubt, "data.fewer_classes",
                {{"found", std::to_string(present)}, {"classes", std::to_string(outputs)}});
        if (const auto place = outOfNumericOrder())
            add(m_doubt, "data.class_order",
                {{"label", std::to_string(*place)}, {"class", m_preview.classNames[*place]}});
    }

    /// Folders called 0, 1, 10, 2: the first label that is not the number its folder is called.
    std::optional<std::size_t> outOfNumericOrder() const
    {
        const auto& names = m_preview.classNames;
        const auto isNumber = [](const std::string& name) {
            return !name.empty() && name.size() < 9 &&
                   std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c); });
        };
        if (!m_preview.files || names.empty() || !std::all_of(names.begin(), names.end(), isNumber)) return {};
        for (std::size_t i = 1; i < names.size(); ++i)
            if (std::stol(names[i]) < std::stol(names[i - 1])) return i;
        return {};
    }

    void files()
    {
        if (!m_preview.files || m_preview.input.size() != 3) return;
        const ImageFacts& files = *m_preview.files;
        const std::int64_t channels = m_preview.input[0], height = m_preview.input[1], width = m_preview.input[2];
        if (files.grey && channels == 3) add(m_doubt, "data.grey_for_colour", {});
        if (!files.grey && channels == 1) add(m_doubt, "data.colour_for_grey", {});
        const bool one = files.smallest == files.largest;
        if (one && files.smallest[0] == height && files.smallest[1] == width) return;
        Details details{{"found", shape(files.smallest[0], files.smallest[1])}, {"input", shape(height, width)}};
        if (!one) details["largest"] = shape(files.largest[0], files.largest[1]);
        add(m_doubt, "data.resized", details);
    }

    const Preview& m_preview;
    Severity m_doubt;
    std::vector<Issue> m_issues;
};

}  // namespace

bool isAtChance(const Preview& preview)
{
    const PreprocessingTrial& trial = preview.trial();
    if (!trial.finite) return true;
    return preview.summary.classes > 1 && trial.n > 0 &&
           trial.ci95()[0] <= 1.0 / static_cast<double>(preview.summary.classes);
}

std::vector<Issue> findings(const Preview& preview) { return Findings(preview).all(); }

std::int64_t rightIfRelabelled(const std::vector<std::int64_t>& labels, const std::vector<std::int64_t>& predictions,
                               std::int64_t classes)
{
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> counts;
    for (std::size_t i = 0; i < labels.size(); ++i) ++counts[{labels[i], predictions[i]}];
    std::vector<std::pair<std::int64_t, std::pair<std::int64_t, std::int64_t>>> pairs;
    for (const auto& [pair, count] : counts) pairs.push_back({-count, pair});
    std::sort(pairs.begin(), pairs.end());
    std::vector<bool> labelTaken(static_cast<std::size_t>(classes)), predictionTaken(static_cast<std::size_t>(classes));
    std::int64_t right = 0;
    for (const auto& [count, pair] : pairs) {
        const auto label = static_cast<std::size_t>(pair.first), prediction = static_cast<std::size_t>(pair.second);
        if (label >= labelTaken.size() || prediction >= labelTaken.size()) continue;
        if (labelTaken[label] || predictionTaken[prediction]) continue;
        labelTaken[label] = predictionTaken[prediction] = true;
        right -= count;
    }
    return right;
}

}  // namespace espalier
