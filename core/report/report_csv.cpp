#include "core/log/deployable.h"
#include "core/report/csv.h"
#include "core/report/report.h"

namespace espalier {

namespace {

/// What a line is about.
struct Place {
    const char* section;
    std::string subject;    ///< of an experiment its id
    std::string item = {};  ///< layer, class, profile, ...
};

class CsvReport {
public:
    explicit CsvReport(const Report& report) : m_report(report)
    {
        m_text = csvLine({"section", "subject", "item", "figure", "value", "low", "high", "unit", "text"});
    }

    std::string all()
    {
        about();
        for (const Experiment& each : m_report.experiments) experiment(each);
        if (m_report.target) target(*m_report.target);
        decisions();
        evidence();
        return std::move(m_text);
    }

private:
    void text(const Place& place, const char* figure, const std::string& words)
    {
        line(place, figure, {}, {}, "", words);
    }

    void number(const Place& place, const char* figure, std::optional<double> value, const char* unit,
                const std::optional<Interval>& interval = {})
    {
        if (value) line(place, figure, value, interval, unit, {});
    }

    void line(const Place& place, const char* figure, std::optional<double> value,
              const std::optional<Interval>& interval, const char* unit, const std::string& words)
    {
        const auto end = [&](int i) { return interval ? csvNumber((*interval)[std::size_t(i)]) : std::string(); };
        m_text += csvLine({place.section, csvText(place.subject), csvText(place.item), csvText(figure),
                           csvNumber(value), end(0), end(1), unit, csvText(words)});
    }

    void about()
    {
        const Place place{"report", m_report.workspace};
        text(place, "created", m_report.created);
        text(place, "model", m_report.modelName);
        text(place, "model_sha256", m_report.modelSha256);
        text(place, "data", m_report.data);
        if (m_report.target) text(place, "recommended", m_report.target->id);
        if (m_report.target)
            text(place, "recommended_by",
                 m_report.recommendation == Recommendation::decided ? "decision" : "candidate");
    }

    void experiment(const Experiment& each)
    {
        const Place place{"experiment", each.id};
        text(place, "name", each.name);
        text(place, "status", each.status);
        text(place, "on_front", m_report.isOnFront(each.id) ? "1" : "0");
        if (!each.note.empty()) text(place, "note", each.note);
        for (const std::string& tag : each.tags) text(place, "tag", tag);
        if (each.status != "done" && each.status != "diverged") {
            for (const Issue& issue : each.issues) text(place, "issue", issue.code);
            return;
        }
        number(place, "accuracy", each.accuracy.final(), "fraction", each.accuracy.ci95);
        number(place, "accuracy_dense", each.accuracy.dense, "fraction");
        number(place, "accuracy_pruned", each.accuracy.pruned, "fraction");
        number(place, "n", double(each.accuracy.n), "samples");
        number(place, "sparsity_weights", each.sparsity.weights, "fraction");
        number(place, "sparsity_macs", each.sparsity.macs, "fraction");
        for (const auto& [truth, latency] : each.latency) {
            const Place of{"latency", each.id, truth};
            number(of, "ratio", latency.ratio, "of dense", latency.ratioCi95);
            number(of, "median", latency.medianMs, "ms");
            number(of, "p95", latency.p95Ms, "ms");
            number(of, "p99", latency.p99Ms, "ms");
        }
        number(place, "weights_dense", double(each.memory.weightsDense), "bytes");
        number(place, "weights_stored", double(each.memory.weightsStored), "bytes");
        number(place, "activations_peak", double(each.memory.activationsPeak), "bytes");
        if (each.memory.rssPeak) number(place, "rss_peak", double(*each.memory.rssPeak), "bytes");
    }

    void target(const Experiment& each)
    {
        for (const LayerResult& layer : each.layers) {
            const Place place{"layer", each.id, layer.path};
            std::string asked;
            for (const Cut& cut : layer.asked) {
                asked += (asked.empty() ? "" : " ") + cut.pattern.text();
                number({"layer", each.id, layer.path}, "asked", cut.sparsity, "fraction");
            }
            text(place, "pattern", asked);
            number(place, "achieved", layer.achieved, "fraction");
            number(place, "stored", double(layer.storedBytes), "bytes");
            number(place, "dense_alone", layer.alone.dense, "ms");
            number(place, "compacted_alone", layer.alone.compacted, "ms");
            if (layer.speed) number(place, "sparse_runtime_dense", layer.speed->denseMs, "ms");
            if (layer.speed) number(place, "sparse_runtime_sparse", layer.speed->sparseMs, "ms");
        }
        if (!m_report.pays) return;
        for (const ClassChange& change : m_report.pays->classes) {
            const Place place{"class", each.id, className(m_report.classNames, change.label)};
            number(place, "accuracy_change", change.change(), "fraction", change.ci95());
            number(place, "n", double(change.images), "samples");
        }
    }

    void remarks(const char* section, const std::string& subject, const std::vector<Remark>& remarks)
    {
        for (const Remark& remark : remarks) {
            const Place place{section, subject, remark.subject};
            text(place, remark.code.c_str(), remark.text);
            for (const auto& [name, value] : remark.figures) number(place, name.c_str(), value, "");
            for (const auto& [name, value] : remark.names) text(place, name.c_str(), value);
        }
    }

    void decisions()
    {
        for (const Decision& decision : m_report.decisions) {
            const Place place{"decision", std::to_string(decision.version)};
            text(place, "experiment", decision.experiment);
            text(place, "name", decision.name);
            text(place, "by", decision.by);
            text(place, "created", decision.created);
            if (!decision.note.empty()) text(place, "note", decision.note);
        }
        const std::string subject = m_report.target ? m_report.target->id : "";
        remarks("expired", subject, m_report.expired);
        remarks("reason", subject, m_report.patternReasons);
        remarks("reason", subject, m_report.layerReasons);
        remarks("alternative", subject, m_report.alternatives);
        remarks("doubt", subject, m_report.doubts);
    }

    void evidence()
    {
        for (const Assessment& each : m_report.assessments) {
            const Place place{"profile", each.experiment, each.verdict.profile};
            text(place, "verdict", verdictCode(each.verdict.verdict));
            for (const LimitVerdict& limit : each.verdict.limits)
                number(place, limitCode(limit.kind), limit.measured, "", limit.ci95);
        }
        for (const StressResult& each : m_report.stress)
            for (const Side side : {Side::candidate, Side::dense}) {
                const Place place{"stress", each.request.experiment, sideCode(side)};
                number(place, "sustained", each.side(side).sustainedRate, "requests/s");
                number(place, "service", each.side(side).serviceMs, "ms");
            }
        for (const RobustnessSummary& each : m_report.robustness) {
            number({"robustness", each.experiment, "clean"}, "accuracy", each.clean.accuracy(), "fraction",
                   each.clean.ci95());
            for (const RobustnessPoint& point : each.points)
                number({"robustness", each.experiment,
                        point.corruption + (point.severity ? " " + std::to_string(point.severity) : "")},
                       "accuracy", point.accuracy(), "fraction", point.ci95());
        }
    }

    const Report& m_report;
    std::string m_text;
};

}  // namespace

std::string reportToCsv(const Report& report) { return CsvReport(report).all(); }

}  // namespace espalier
