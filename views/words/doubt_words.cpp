#include "views/words/doubt_words.h"

#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QLocale>

#include <optional>

namespace espalier {

namespace {

struct DoubtSentence {
    const char* code;
    const char* text;  ///< {name} stands for a figure or a name, as valueFor() shows it
};

constexpr DoubtSentence table[] = {
    {"doubt.few_samples",
     QT_TR_NOOP("The accuracy is known to ± {half} only, from {n} samples. More validation data would tell.")},
    {"doubt.change_unclear",
     QT_TR_NOOP("Whether accuracy changed at all is not certain: {change} points, between {low} and {high}.")},
    {"doubt.class_loses",
     QT_TR_NOOP("Class {class} certainly loses: {change} points, between {low} and {high}, on {n} samples.")},
    {"doubt.best_of_many",
     QT_TR_NOOP("The best of {count} experiments on one validation set looks better than it is. Data "
                "it was not chosen on would tell.")},
    {"doubt.chosen_on_validation",
     QT_TR_NOOP("Its best epoch was chosen on the validation set, which flatters the last tenths of a point.")},
    {"doubt.one_seed", QT_TR_NOOP("It was run with one seed only. How much chance is in it is not known.")},
    {"doubt.no_latency", QT_TR_NOOP("Its latency was not measured.")},
    {"doubt.no_certain_speedup",
     QT_TR_NOOP("It may be no faster than dense: {ratio}, between {low_ratio} and {high_ratio} ({truth}).")},
    {"doubt.slower", QT_TR_NOOP("It is slower than dense: {ratio}, between {low_ratio} and {high_ratio} ({truth}).")},
    {"doubt.latency_noise",
     QT_TR_NOOP("Its latency is known roughly only: {ratio}, between {low_ratio} and {high_ratio}. A "
                "quieter machine would tell.")},
    {"doubt.masked_only", QT_TR_NOOP("Its latency was measured on dense kernels only, which gain nothing from zeros.")},
    {"doubt.busy_machine", QT_TR_NOOP("The machine was busy while the latency was measured.")},
    {"doubt.slower_layers", QT_TR_NOOP("{count} of its layers are slower than dense ({truth}): {layers}.")},
    {"doubt.no_stress_test", QT_TR_NOOP("It was never put under load: p99 with requests waiting is not known.")},
    {"doubt.no_robustness_test", QT_TR_NOOP("It was never tried on worse data: noise, blur, poor light.")},
    {"doubt.one_data_set",
     QT_TR_NOOP("It was judged on one data set. A second one, from where it will work, would tell.")},
    {"doubt.no_profile",
     QT_TR_NOOP("The workspace has no operating profile: what it has to keep to is not written down.")},
    {"doubt.profile_fails", QT_TR_NOOP("It fails the profile {subject}: {limit} is {measured}, {asked} is asked.")},
    {"doubt.profile_unknown",
     QT_TR_NOOP("Whether it passes the profile {subject} is not known: not all of it was measured.")},
    {"doubt.compaction_differs",
     QT_TR_NOOP("The compacted model's outputs differ from the masked one's by up to {difference}.")}};

LimitVerdict::Kind limitKind(const std::string& code)
{
    using Kind = LimitVerdict::Kind;
    for (const Kind kind : {Kind::p99, Kind::rate, Kind::memory, Kind::accuracy, Kind::classAccuracy})
        if (code == limitCode(kind)) return kind;
    return Kind::p99;
}

std::string nameOf(const Remark& doubt, const char* name)
{
    const auto found = doubt.names.find(name);
    return found == doubt.names.end() ? std::string() : found->second;
}

/// A figure or name as people read it; each name always means the same kind of number.
QString valueFor(const Remark& doubt, const std::string& name)
{
    const bool ratio = name == "low_ratio" || name == "high_ratio";
    const auto found = doubt.figures.find(ratio ? name.substr(0, name.find('_')) : name);
    const std::optional<double> figure =
        found == doubt.figures.end() ? std::nullopt : std::optional<double>(found->second);
    if (name == "subject") return QString::fromStdString(doubt.subject);
    if (name == "truth") return truthName(doubt.subject);
    if (name == "limit") {
        const QString of = QString::fromStdString(nameOf(doubt, "class"));
        return limitName(limitKind(nameOf(doubt, "limit"))) + (of.isEmpty() ? of : QLatin1Char(' ') + of);
    }
    if (name == "asked" || name == "measured")
        return figure ? limitFigure(limitKind(nameOf(doubt, "limit")), *figure) : tr("not known");
    if (!figure) return QString::fromStdString(nameOf(doubt, name.c_str()));
    if (ratio || name == "ratio") return ratioText(*figure);
    if (name == "half") return tr("%1 points").arg(pointsText(*figure).remove('+'));
    if (name == "change" || name == "low" || name == "high") return pointsText(*figure);
    if (name == "n" || name == "count") return countText(std::int64_t(*figure));
    return QLocale().toString(*figure, 'g', 2);
}

}  // namespace

QString doubtText(const Remark& doubt)
{
    for (const DoubtSentence& sentence : table) {
        if (doubt.code != sentence.code) continue;
        QString text;
        const QString words = tr(sentence.text);
        for (int at = 0; at < words.size();) {
            const int open = words.indexOf('{', at), close = open < 0 ? -1 : words.indexOf('}', open);
            if (close < 0) return text + words.mid(at);
            text += words.mid(at, open - at);
            text += valueFor(doubt, words.mid(open + 1, close - open - 1).toStdString());
            at = close + 1;
        }
        return text;
    }
    return {};
}

bool hasDoubtText(const std::string& code)
{
    for (const DoubtSentence& sentence : table)
        if (code == sentence.code) return true;
    return false;
}

}  // namespace espalier
