#include "views/plan/plan_panel.h"

#include "core/estimate/plan_estimate.h"
#include "views/commands/action_text.h"
#include "views/criterion/criterion_row.h"
#include "views/issues/issue_strip.h"
#include "views/plan/figures_table.h"
#include "views/plan/preset_bar.h"
#include "views/plan/recovery_editor.h"
#include "views/plan/section.h"
#include "views/plan_document/plan_document.h"
#include "views/style/line_icon.h"
#include "views/style/menu_button.h"
#include "views/style/wheel_guard.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

namespace {

/// Editing pauses this long before the log is searched for the plan.
constexpr int pauseMs = 150;

/// Scrolls up and down only: it is never narrower than what is in it.
class ColumnScroll : public QScrollArea {
public:
    QSize minimumSizeHint() const override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        return {widget() ? widget()->minimumSizeHint().width() + bar : 0, 80};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QLabel* quietLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

PlanPanel::PlanPanel(PlanDocument& document, PlanPanelHost host, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_host(std::move(host)),
      m_name(new QLineEdit),
      m_figures(new FiguresTable),
      m_source(quietLabel()),
      m_shortfall(quietLabel()),
      m_foretold(quietLabel()),
      m_whyNot(quietLabel()),
      m_issue(new IssueStrip),
      m_settled(new QTimer(this))
{
    m_settled->setSingleShot(true);
    m_settled->setInterval(pauseMs);
    m_issue->setDismissable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeNameRow());
    column->addWidget(makeScroll(), 1);
    column->addWidget(m_issue);
    column->addWidget(makeRunRow());
    connectDocument();
    showName();
    showFigures(true);
}

QWidget* PlanPanel::makeNameRow()
{
    m_name->setAccessibleName(tr("Name of the plan"));
    m_name->setToolTip(tr("What the experiment will be called; left empty, it is called after what the plan does"));
    auto* more = new QToolButton;
    more->setIcon(lineIcon(LineIcon::more));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("More about the plan"));
    more->setToolTip(tr("Load, save and compare plans"));
    auto* menu = new QMenu(more);
    menu->addActions({m_host.load, m_host.save, m_host.compare});
    openAtClick(*more, menu);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_name, 1);
    layout->addWidget(more);
    return row;
}

QWidget* PlanPanel::makeFigures()
{
    for (QLabel* linked : {m_source, m_foretold}) {
        linked->setTextFormat(Qt::RichText);
        linked->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    }
    connect(m_foretold, &QLabel::linkActivated, this, &PlanPanel::scanWanted);
    m_shortfall->setTextFormat(Qt::PlainText);
    connect(m_source, &QLabel::linkActivated, this, &PlanPanel::experimentWanted);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_figures);
    column->addWidget(m_foretold);
    column->addWidget(m_shortfall);
    column->addWidget(m_source);
    return box;
}

QWidget* PlanPanel::makeScroll()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(8);
    m_recovery = new Section(tr("Recovery"), QStringLiteral("recovery"), new RecoveryEditor(m_document));
    column->addWidget(makeFigures());
    if (m_host.limits) column->addWidget(m_host.limits);
    auto* ranking = new CriterionRow(m_document);
    connect(ranking, &CriterionRow::refused, this,
            [this](const QString& words) { m_issue->say(Severity::info, words); });
    column->addWidget(ranking);
    column->addWidget(new Section(tr("Preset"), QStringLiteral("preset"), new PresetBar(m_document)));
    if (m_host.budget) column->addWidget(makeBudgetButton());
    column->addWidget(m_recovery);
    column->addStretch(1);
    guardWheel(*content);
    auto* scroll = new ColumnScroll;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    const auto enable = [this, content] { content->setEnabled(!m_document.model().layers.empty()); };
    connect(&m_document, &PlanDocument::modelChanged, content, enable);
    enable();
    return scroll;
}

QWidget* PlanPanel::makeBudgetButton()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    std::vector<QAction*> actions = m_host.beside;
    actions.push_back(m_host.budget);
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    return box;
}

QWidget* PlanPanel::makeRunRow()
{
    m_whyNot->setTextFormat(Qt::PlainText);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_whyNot);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : {m_host.run, m_host.sweep}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_host.run, &QAction::changed, this, &PlanPanel::showWhyNot);
    return box;
}

void PlanPanel::connectDocument()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) { m_document.setName(name); });
    connect(m_name, &QLineEdit::editingFinished, &m_document, &PlanDocument::endGesture);
    connect(&m_document, &PlanDocument::nameChanged, this, &PlanPanel::showName);
    const auto changed = [this] {
        m_issue->clear();
        showName();
        showFigures(false);
        m_settled->start();
    };
    connect(&m_document, &PlanDocument::rulesChanged, this, changed);
    for (auto signal : {&PlanDocument::modelChanged, &PlanDocument::recoveryChanged, &PlanDocument::seedChanged})
        connect(&m_document, signal, this, changed);
    connect(m_settled, &QTimer::timeout, this, &PlanPanel::refresh);
}

QString PlanPanel::runName() const
{
    const QString name = QString::fromStdString(m_document.name()).trimmed();
    return name.isEmpty() ? m_name->placeholderText() : name;
}

void PlanPanel::tell(const Issue& issue) { m_issue->tell(issue); }

void PlanPanel::refresh() { showFigures(true); }

void PlanPanel::showName()
{
    Plan plan = m_document.plan();
    plan.recovery.clear();
    m_name->setPlaceholderText(planText(plan, m_document.model().layers.size()));
    const QString name = QString::fromStdString(m_document.name());
    if (m_name->text() != name) m_name->setText(name);
    m_recovery->setSummary(recoveryText(m_document.recovery()));
}

void PlanPanel::showFigures(bool asMeasured)
{
    const bool known = !m_document.model().layers.empty();
    const Experiment* measured = known && asMeasured ? m_host.measured() : nullptr;
    const PlanEstimate estimate = estimatePlan(m_document.model(), m_document.rules());
    const auto forecast = known && !measured && estimate.cutLayers ? m_host.forecast() : std::nullopt;
    m_figures->setFigures(planFigures(estimate, measured, forecast ? &*forecast : nullptr));
    m_foretold->setVisible(known && !measured && estimate.cutLayers > 0);
    if (!m_foretold->isHidden()) showForetold(forecast);
    emit figuresShown(estimate, forecast ? &*forecast : nullptr);
    m_figures->setVisible(known);
    const QString shortfall = measured ? QString() : shortfallText(estimate);
    m_shortfall->setText(shortfall);
    m_shortfall->setVisible(!shortfall.isEmpty());
    if (!known) return m_source->setText(tr("The layers are listed once the dense model has been measured."));
    if (!estimate.cutLayers) return m_source->setText(tr("Nothing is removed yet: move a slider, or apply a preset."));
    if (asMeasured) showMeasured(measured);
}

void PlanPanel::showForetold(const std::optional<Forecast>& forecast)
{
    m_foretold->setText(forecast ? forecastText(*forecast)
                                 : tr("A scan of the layers would foretell accuracy and latency. %1")
                                       .arg(QStringLiteral("<a href=\"scan\">%1</a>").arg(tr("Scan…"))));
}

void PlanPanel::showMeasured(const Experiment* measured)
{
    if (measured)
        return m_source->setText(tr("Measured as %1.")
                                     .arg(QStringLiteral("<a href=\"%1\">%2</a>")
                                              .arg(QString::fromStdString(measured->id).toHtmlEscaped(),
                                                   QString::fromStdString(measured->name).toHtmlEscaped())));
    const auto seconds = m_host.expected();
    m_source->setText(seconds ? tr("≈ is an estimate. A run takes about %1 to %2.")
                                    .arg(durationText(seconds->first), durationText(seconds->second))
                              : tr("≈ is an estimate: run the plan to measure it."));
}

void PlanPanel::showWhyNot()
{
    const QString why = m_host.run->isEnabled() ? QString() : whyDisabled(*m_host.run);
    // That nothing is removed is said above already.
    const bool said = !m_document.model().layers.empty() && !m_document.removesAnything();
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty() && !said);
}

}  // namespace espalier
