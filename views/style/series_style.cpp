#include "views/style/series_style.h"

#include "views/words/tr.h"

#include <set>

namespace espalier {

const std::vector<Family>& allFamilies()
{
    static const std::vector<Family> families{Family::baseline, Family::unstructured, Family::channel, Family::head,
                                              Family::n_of_m,   Family::block,        Family::mixed};
    return families;
}

Family familyOf(const Pattern& pattern)
{
    switch (pattern.kind) {
        case Pattern::Kind::dense:
            return Family::baseline;
        case Pattern::Kind::unstructured:
            return Family::unstructured;
        case Pattern::Kind::channel:
            return Family::channel;
        case Pattern::Kind::head:
            return Family::head;
        case Pattern::Kind::n_of_m:
            return Family::n_of_m;
        case Pattern::Kind::block:
            return Family::block;
    }
    return Family::mixed;
}

Family familyOf(const Experiment& experiment)
{
    if (experiment.baseline) return Family::baseline;
    std::set<Family> families;
    for (const auto& [layers, rule] : experiment.plan.rules)
        for (const Cut& cut : rule.cuts)
            if (cut.sparsity > 0 && cut.pattern.kind != Pattern::Kind::dense) families.insert(familyOf(cut.pattern));
    return families.size() == 1 ? *families.begin() : Family::mixed;
}

QString familyName(Family family)
{
    switch (family) {
        case Family::baseline:
            return tr("dense");
        case Family::unstructured:
            return tr("unstructured");
        case Family::channel:
            return tr("channel");
        case Family::head:
            return tr("head");
        case Family::n_of_m:
            return tr("N:M");
        case Family::block:
            return tr("block");
        case Family::mixed:
            return tr("mixed");
    }
    return {};
}

QColor familyColour(Family family, const QColor& text)
{
    const bool dark = text.lightness() > 128;  // light text: the same hues, lighter
    switch (family) {
        case Family::baseline:
            return text;
        case Family::unstructured:
            return QColor(dark ? "#3d9be0" : "#0072b2");
        case Family::channel:
            return QColor(dark ? "#f0803c" : "#d55e00");
        case Family::head:
            return QColor(dark ? "#f2bb45" : "#e69f00");
        case Family::n_of_m:
            return QColor(dark ? "#2fc29a" : "#009e73");
        case Family::block:
            return QColor(dark ? "#df9bc2" : "#cc79a7");
        case Family::mixed:
            return QColor(dark ? "#9ad6f7" : "#56b4e9");
    }
    return text;
}

Marker familyMarker(Family family)
{
    switch (family) {
        case Family::baseline:
            return Marker::star;
        case Family::unstructured:
            return Marker::circle;
        case Family::channel:
            return Marker::square;
        case Family::head:
            return Marker::pentagon;
        case Family::n_of_m:
            return Marker::triangle;
        case Family::block:
            return Marker::diamond;
        case Family::mixed:
            return Marker::wedge;
    }
    return Marker::circle;
}

}  // namespace espalier
