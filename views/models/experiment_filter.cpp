#include "views/models/experiment_filter.h"

#include "views/models/experiment_columns.h"
#include "views/models/filter_fields.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

QString folded(const std::string& text) { return QString::fromStdString(text).toCaseFolded(); }

bool hasTag(const Experiment& experiment, const QString& word)
{
    if (word.isEmpty()) return !experiment.tags.empty();
    return std::any_of(experiment.tags.begin(), experiment.tags.end(),
                       [&](const std::string& tag) { return folded(tag) == word; });
}

bool isFieldOfText(const QString& word) { return QStringList{"tag", "status", "name", "note", "plan"}.contains(word); }

}  // namespace

/// Reads a line from left to right.
class FilterReader {
public:
    FilterReader(const QString& line, ExperimentFilter& filter) : m_line(line), m_filter(filter) {}

    void read()
    {
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            ExperimentFilter::Term term;
            // "-0.7" is a number somebody looks for, "-" by itself is on its way to something.
            if (peek() == '-' && m_at + 1 < m_line.size() && !m_line[m_at + 1].isDigit() &&
                !m_line[m_at + 1].isSpace()) {
                term.negated = true;
                ++m_at;
            }
            if (readTerm(term)) m_filter.m_terms.push_back(term);
        }
    }

private:
    using Term = ExperimentFilter::Term;
    using Kind = ExperimentFilter::Kind;
    using Sign = ExperimentFilter::Sign;

    bool atEnd() const { return m_at >= m_line.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_line[m_at]; }
    void skipSpaces()
    {
        while (!atEnd() && peek().isSpace()) ++m_at;
    }
    /// Up to a space, or to the end of what is in quotes.
    QString readText()
    {
        if (peek() != '"') return readWhile([](QChar c) { return !c.isSpace(); });
        const qsizetype end = m_line.indexOf('"', m_at + 1);
        const QString text = m_line.mid(m_at + 1, (end < 0 ? m_line.size() : end) - m_at - 1);
        m_at = end < 0 ? m_line.size() : end + 1;
        return text;
    }
    template <typename Test>
    QString readWhile(Test test)
    {
        const qsizetype start = m_at;
        while (!atEnd() && test(peek())) ++m_at;
        return m_line.mid(start, m_at - start);
    }

    bool readTerm(Term& term)
    {
        const qsizetype start = m_at;
        const QString word = readWhile([](QChar c) { return c.isLetter(); }).toLower();
        if (peek() == ':' && isFieldOfText(word)) return readFieldOfText(term, word);
        for (int field = 0; field < int(filterFields().size()); ++field)
            if (word == QLatin1String(filterFields()[field].word))
                if (const auto sign = readSign()) return readNumber(term, field, *sign, start);
        m_at = start;
        term.word = readText().toCaseFolded();
        return !term.word.isEmpty() && term.word != "-";
    }

    bool readFieldOfText(Term& term, const QString& word)
    {
        ++m_at;
        term.kind = word == "tag"      ? Kind::tag
                    : word == "status" ? Kind::status
                    : word == "name"   ? Kind::name
                    : word == "note"   ? Kind::note
                                       : Kind::plan;
        term.word = readText().toCaseFolded();
        return !term.word.isEmpty() || term.kind == Kind::tag || term.kind == Kind::note;
    }

    /// With the spaces around it; where there is none nothing is taken.
    std::optional<Sign> readSign()
    {
        const qsizetype start = m_at;
        skipSpaces();
        const QString text = readWhile([](QChar c) { return QString::fromUtf8("<>=≤≥").contains(c); });
        skipSpaces();
        if (text == "<") return Sign::less;
        if (text == ">") return Sign::more;
        if (text == "<=" || text == "=<" || text == QString::fromUtf8("≤")) return Sign::atMost;
        if (text == ">=" || text == "=>" || text == QString::fromUtf8("≥")) return Sign::atLeast;
        if (text == "=" || text == "==") return Sign::equal;
        m_at = start;
        return {};
    }

    bool readNumber(Term& term, int field, Sign sign, qsizetype start)
    {
        const QString number = readWhile([](QChar c) { return c.isDigit() || QString::fromUtf8("+-−.,").contains(c); });
        const auto isUnit = [](QChar c) { return c.isLetter() || c == '%' || c == QChar(0xD7); };
        const qsizetype afterNumber = m_at;
        skipSpaces();
        QString unit = readWhile(isUnit);
        if (afterNumber < m_line.size() && m_line[afterNumber].isSpace() &&
            (!isFilterUnit(unit) || !(atEnd() || peek().isSpace()))) {
            m_at = afterNumber;  // the next word is a term of its own
            unit.clear();
        }
        const QString rest = readWhile([](QChar c) { return !c.isSpace(); });
        const auto value = rest.isEmpty() ? filterValue(filterFields()[field].unit, number, unit) : std::nullopt;
        if (!value) {
            // A comparison that is still being typed hides nothing.
            const QString typed = m_line.mid(start, m_at - start).trimmed();
            if (!(number + unit + rest).isEmpty()) m_filter.m_problems << typed;
            return false;
        }
        term.kind = Kind::number;
        term.field = field;
        term.sign = sign;
        term.value = value->value;
        term.tolerance = value->tolerance;
        term.median = value->median;
        return true;
    }

    const QString& m_line;
    ExperimentFilter& m_filter;
    qsizetype m_at = 0;
};

ExperimentFilter::ExperimentFilter(const QString& line) { FilterReader(line, *this).read(); }

bool ExperimentFilter::accepts(const Experiment& experiment, const QString& searchText) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return holds(term, experiment, searchText) != term.negated; });
}

bool ExperimentFilter::holds(const Term& term, const Experiment& experiment, const QString& searchText)
{
    switch (term.kind) {
        case Kind::text:
            return searchText.contains(term.word);
        case Kind::tag:
            return hasTag(experiment, term.word);
        case Kind::status:
            return folded(experiment.status).startsWith(term.word) ||
                   statusName(experiment.status).toCaseFolded().startsWith(term.word);
        case Kind::name:
            return folded(experiment.name).contains(term.word);
        case Kind::note:
            return !experiment.note.empty() && folded(experiment.note).contains(term.word);
        case Kind::plan:
            return planText(experiment.plan).toCaseFolded().contains(term.word);
        case Kind::number:
            break;
    }
    const auto figure = filterFields()[term.field].figure(experiment, term.median);
    if (!figure || std::isnan(*figure)) return false;
    // What is a hair's breadth off only by rounding is equal: 0.3 + 0.6 >= 90 %.
    const double hair = 1e-9 * std::max(1.0, std::abs(term.value));
    switch (term.sign) {
        case Sign::less:
            return *figure < term.value - hair;
        case Sign::atMost:
            return *figure <= term.value + hair;
        case Sign::more:
            return *figure > term.value + hair;
        case Sign::atLeast:
            return *figure >= term.value - hair;
        case Sign::equal:
            return std::abs(*figure - term.value) <= term.tolerance + hair;
    }
    return false;
}

QString ExperimentFilter::help()
{
    const auto row = [](const char* typed, const QString& meaning) {
        return QStringLiteral("<tr><td><tt>%1</tt>&nbsp;&nbsp;</td><td>%2</td></tr>")
            .arg(QString::fromUtf8(typed).toHtmlEscaped(), meaning.toHtmlEscaped());
    };
    QStringList fields;
    for (const FilterField& field : filterFields()) fields << QLatin1String(field.word);
    return espalier::tr("<p>Words are looked for in names, tags, notes and plans; all terms have to hold.</p>") +
           QStringLiteral("<table cellspacing=0>") + row("channel 30", espalier::tr("both words")) +
           row("accuracy>92 delta>=-1", espalier::tr("percent, points")) +
           row("latency<0.8", espalier::tr("of dense, as deployable")) +
           row("masked<2ms", espalier::tr("median time")) +
           row("stored<300kB took<5min", espalier::tr("sizes, times")) +
           row("tag:ship status:failed", espalier::tr("a whole tag; how it ended")) +
           row("-tag:old", espalier::tr("a minus in front: not")) + row("\"two words\"", espalier::tr("exactly that")) +
           QStringLiteral("</table>") + espalier::tr("<p>Figures: %1.</p>").arg(joined(fields));
}

QString searchTextOf(const Experiment& experiment)
{
    return (QString::fromStdString(experiment.name) + '\n' + tagsText(experiment.tags) + '\n' +
            QString::fromStdString(experiment.note) + '\n' + statusName(experiment.status) + '\n' +
            planText(experiment.plan))
        .toCaseFolded();
}

}  // namespace espalier
