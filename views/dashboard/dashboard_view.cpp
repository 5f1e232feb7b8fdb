#include "views/dashboard/dashboard_view.h"

#include "views/dashboard/check_mark.h"
#include "views/dashboard/dashboard_words.h"
#include "views/evidence/load_chart.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

namespace {

constexpr const char* sizeProperty = "dashboardSize";
constexpr double factors[] = {2.1, 1.25, 1.0};  ///< by Size

}  // namespace

DashboardView::DashboardView(double scale, QWidget* parent) : QScrollArea(parent), m_scale(scale)
{
    setObjectName(QStringLiteral("dashboard"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Dashboard"));
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    build();
}

double DashboardView::unit() const { return fontMetrics().height() * m_scale; }

QLabel* DashboardView::addLabel(QVBoxLayout* column, const QString& text, Size size, bool quiet)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty(sizeProperty, int(size));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);  // as high as its lines, and what is left over goes elsewhere
    label->setSizePolicy(policy);
    if (quiet) label->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
    return label;
}

QWidget* DashboardView::makeFigure(const DashboardFigure& figure)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(unit() * 0.1));
    addLabel(column, figure.title, Size::text, true);
    QLabel* value = addLabel(column, figure.value, Size::big);
    value->setProperty("estimated", figure.estimated);
    value->setAccessibleName(tr("%1: %2, %3").arg(figure.title, figure.value, figure.note));
    addLabel(column, figure.note, Size::text);
    column->addStretch(1);
    return box;
}

QWidget* DashboardView::makeSection(const QString& title, const QStringList& lines)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(unit() * 0.4));
    addLabel(column, title, Size::title);
    for (const QString& line : lines) addLabel(column, line, Size::text);
    column->addStretch(1);
    return box;
}

QWidget* DashboardView::makeChecks()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(unit() * 0.5));
    addLabel(column, tr("Where it can run"), Size::title);
    for (const DashboardCheck& check : m_facts.checks) {
        auto* row = new QHBoxLayout;
        row->setSpacing(int(unit() * 0.5));
        row->addWidget(new CheckMark(check.verdict, int(unit())), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        addLabel(words, tr("%1: %2").arg(check.name, verdictWords(check.verdict)), Size::text);
        addLabel(words, check.text, Size::text, true)->setProperty("estimated", check.estimated);
        row->addLayout(words, 1);
        column->addLayout(row);
    }
    column->addStretch(1);
    return box;
}

QWidget* DashboardView::makeLatency()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(unit() * 0.2));
    addLabel(column, m_facts.latencyTitle, Size::title);
    m_chart = new LoadChart;
    m_chart->setPlain(true);
    m_chart->setLoad(m_facts.latency, m_facts.latencyLimitMs, m_facts.latencyTitle);
    m_chart->setMinimumHeight(int(unit() * 11));
    column->addWidget(m_chart, 1);
    return box;
}

void DashboardView::setFacts(DashboardFacts facts)
{
    if (m_content && facts == m_facts) return;
    const int scrolled = verticalScrollBar()->value();
    const bool same = facts.id == m_facts.id;
    m_facts = std::move(facts);
    build();
    if (same) verticalScrollBar()->setValue(scrolled);
}

void DashboardView::buildEmpty()
{
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->addStretch(2);
    addLabel(column, m_facts.emptyTitle, Size::title)->setAlignment(Qt::AlignCenter);
    addLabel(column, m_facts.emptyText, Size::text, true)->setAlignment(Qt::AlignCenter);
    column->addStretch(3);
}

void DashboardView::build()
{
    m_figureWidgets.clear();
    m_sectionWidgets.clear();
    m_chart = nullptr;
    m_columns = m_sectionColumns = 0;
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setMinimumSize(1, 1);  // else it is as high as it were in one narrow column
    auto* column = new QVBoxLayout(m_content);
    const int edge = int(unit() * 1.5);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(int(unit() * 0.5));
    if (m_facts.isEmpty()) {
        buildEmpty();
    } else {
        addLabel(column, m_facts.headline, Size::title);
        addLabel(column, m_facts.rule, Size::text, true);
        column->addSpacing(int(unit() * 0.8));
        m_figures = new QGridLayout;
        m_figures->setHorizontalSpacing(int(unit() * 1.5));
        m_figures->setVerticalSpacing(int(unit() * 1.2));
        for (const DashboardFigure& figure : m_facts.figures) m_figureWidgets << makeFigure(figure);
        column->addLayout(m_figures);
        column->addSpacing(int(unit() * 1.2));
        m_left = new QVBoxLayout;
        m_right = new QVBoxLayout;
        auto* sections = new QHBoxLayout;
        for (QVBoxLayout* side : {m_left, m_right}) {
            side->setSpacing(int(unit() * 1.2));
            sections->addLayout(side, 1);
        }
        m_between = new QSpacerItem(0, 0);
        sections->insertItem(1, m_between);
        if (!m_facts.latency.empty()) m_sectionWidgets << makeLatency();
        if (!m_facts.checks.empty()) m_sectionWidgets << makeChecks();
        if (!m_facts.payersTitle.isEmpty()) m_sectionWidgets << makeSection(m_facts.payersTitle, m_facts.payers);
        m_sure = makeSection(tr("How sure this is"), m_facts.sureness);
        m_sectionWidgets << m_sure;
        m_beside = sections;
        column->addLayout(sections);
        column->addStretch(1);
    }
    setWidget(m_content);
    arrange();
    applyFonts();
}

void DashboardView::applyFonts()
{
    for (QLabel* label : m_content->findChildren<QLabel*>()) {
        const auto size = Size(label->property(sizeProperty).toInt());
        QFont scaled = font();
        scaled.setPointSizeF(scaled.pointSizeF() * factors[int(size)] * m_scale);
        scaled.setBold(size != Size::text);
        scaled.setItalic(label->property("estimated").toBool());
        label->setFont(scaled);
    }
    if (!m_chart) return;
    QFont scaled = font();
    scaled.setPointSizeF(scaled.pointSizeF() * m_scale);
    m_chart->setFont(scaled);
}

/// As many columns as leave room to read.
void DashboardView::arrange()
{
    if (m_facts.isEmpty()) return;
    const double width = viewport()->width() - 3 * unit();
    const int figures = int(m_figureWidgets.size());
    int columns = std::clamp(int(width / (13 * unit())), 1, std::max(1, figures));
    columns = std::max(1, (figures + (figures + columns - 1) / columns - 1) / ((figures + columns - 1) / columns));
    const int sections = width >= 40 * unit() ? 2 : 1;
    if (columns == m_columns && sections == m_sectionColumns) return;
    m_columns = columns;
    m_sectionColumns = sections;
    for (QWidget* widget : m_figureWidgets) m_figures->removeWidget(widget);
    for (int i = 0; i < figures; ++i) m_figures->addWidget(m_figureWidgets[i], i / columns, i % columns);
    for (int i = 0; i < m_figures->columnCount(); ++i) m_figures->setColumnStretch(i, i < columns ? 1 : 0);
    // What is measured and how sure it is on the left; what follows from it on the right.
    const bool beside = sections == 2;
    m_between->changeSize(beside ? int(2 * unit()) : 0, 0);
    for (QVBoxLayout* side : {m_left, m_right})
        while (QLayoutItem* item = side->takeAt(0)) delete item;
    for (QWidget* widget : m_sectionWidgets) {
        const bool left = !beside || widget == m_sure || (m_chart && m_chart->parentWidget() == widget);
        (left ? m_left : m_right)->addWidget(widget);
    }
    for (QVBoxLayout* side : {m_left, m_right}) side->addStretch(1);
    m_beside->setStretch(2, beside ? 1 : 0);
    m_beside->invalidate();
}

void DashboardView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DashboardView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_content) build();
}

}  // namespace espalier
