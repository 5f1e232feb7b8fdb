#include "views/domains/domains_panel.h"

#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/domains/domain_scans.h"
#include "views/domains/tolerance_chart.h"
#include "views/style/menu_button.h"
#include "views/words/messages.h"
#include "views/words/names.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

namespace {

QString othersKey() { return QStringLiteral("domains/others"); }

}  // namespace

DomainsPanel::DomainsPanel(DomainsSources sources, QAction* scan, QWidget* parent)
    : QWidget(parent),
      m_sources(std::move(sources)),
      m_others(QSettings().value(othersKey()).toStringList()),
      m_scans(new DomainScans(this)),
      m_chart(new ToleranceChart),
      m_frame(new ChartFrame(m_chart, [this] { return m_chart->table(); })),
      m_pattern(new QComboBox),
      m_limit(new QComboBox),
      m_menu(new QMenu(this)),
      m_headline(new QLabel),
      m_problems(new QLabel)
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    m_frame->setWaitingAction(scan);
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setToolTip(tr("How layers were cut"));
    m_limit->setAccessibleName(tr("Breaks at"));
    m_limit->setToolTip(tr("How much accuracy has to be certainly lost for a layer to count as broken"));
    for (const double points : {0.5, 1.0, 2.0, 5.0})
        m_limit->addItem(points == 1 ? tr("1 point lost") : tr("%1 points lost").arg(points), points / 100);
    m_limit->setCurrentIndex(1);
    auto* button = new QToolButton;
    button->setText(tr("Workspaces"));
    button->setToolTip(tr("Which workspaces are compared"));
    openAtClick(*button, m_menu);
    for (QComboBox* box : {m_pattern, m_limit}) {  // where texts are long they give way
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_frame->controls()->addWidget(m_pattern);
    m_frame->controls()->addWidget(m_limit);
    m_frame->controls()->addStretch(1);
    m_frame->controls()->addWidget(button);
    for (QLabel* label : {m_headline, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(16, 8, 16, 0);
    }
    m_problems->setContentsMargins(16, 4, 16, 8);
    m_problems->setForegroundRole(QPalette::PlaceholderText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headline);
    column->addWidget(m_frame, 1);
    column->addWidget(m_problems);
    setFocusProxy(m_chart);
    connect(m_menu, &QMenu::aboutToShow, this, &DomainsPanel::fillMenu);
    connect(m_scans, &DomainScans::changed, this, &DomainsPanel::showScans);
    connect(m_pattern, &QComboBox::activated, this, &DomainsPanel::showScans);
    connect(m_limit, &QComboBox::activated, this, &DomainsPanel::showScans);
    fillMenu();
    showScans();
}

DomainsPanel::~DomainsPanel() = default;

void DomainsPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    const QString current = m_sources.current();
    QStringList files = m_others;
    files.removeAll(current);
    if (!current.isEmpty()) files.prepend(current);
    if (files == m_scans->files())
        m_scans->readAgain();
    else
        m_scans->setFiles(files);
}

void DomainsPanel::setOthers(const QStringList& files)
{
    m_others = files;
    QSettings().setValue(othersKey(), m_others);
    refresh();
}

void DomainsPanel::toggle(const QString& file, bool shown)
{
    QStringList others = m_others;
    others.removeAll(file);
    if (shown) others << file;
    setOthers(others);
}

void DomainsPanel::fillMenu()
{
    m_menu->clear();
    const QString current = m_sources.current();
    QStringList files = m_sources.recent();
    for (const QString& file : m_others)
        if (!files.contains(file)) files << file;
    files.removeAll(current);
    for (const QString& file : files) {
        QAction* action = m_menu->addAction(QFileInfo(file).completeBaseName().replace('&', QStringLiteral("&&")));
        action->setToolTip(file);
        action->setCheckable(true);
        action->setChecked(m_others.contains(file));
        action->setEnabled(QFileInfo::exists(file) || action->isChecked());
        connect(action, &QAction::toggled, this, [this, file](bool shown) { toggle(file, shown); });
    }
    m_menu->setToolTipsVisible(true);
    if (!files.isEmpty()) m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Choose a File…")), &QAction::triggered, this, &DomainsPanel::chooseFile);
}

void DomainsPanel::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Compare with workspaces"), {}, tr("Espalier workspaces (*.espalier);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        QStringList others = m_others;
        for (const QString& file : files)
            if (!others.contains(file)) others << file;
        setOthers(others);
    });
    dialog->open();
}

/// Those that any of the workspaces was scanned with.
void DomainsPanel::fillPatterns()
{
    const QString was = m_pattern->currentData().toString();
    QStringList patterns;
    for (const DomainScan* each : m_scans->scans())
        for (const SensitivityPoint& point : each->scan.points)
            if (const QString text = QString::fromStdString(point.cut.pattern.text()); !patterns.contains(text))
                patterns << text;
    m_pattern->clear();
    for (const QString& pattern : patterns) m_pattern->addItem(patternName(pattern), pattern);
    m_pattern->setCurrentIndex(patterns.isEmpty() ? -1 : std::max<int>(0, int(patterns.indexOf(was))));
}

void DomainsPanel::showScans()
{
    fillPatterns();
    std::vector<DomainTolerance> domains;
    const QString pattern = m_pattern->currentData().toString();
    const double limit = m_limit->currentData().toDouble();
    int place = 0;
    for (const DomainScan* each : m_scans->scans()) {
        DomainTolerance& domain = domains.emplace_back();
        domain.name = each->name;
        domain.place = place++;
        if (each->hasScan())
            domain.layers = tolerancesOf(each->model, each->scan, Pattern::parse(pattern.toStdString()), limit);
    }
    m_chart->setTolerances(domains, pattern);
    const auto scanned =
        std::count_if(domains.begin(), domains.end(), [](const DomainTolerance& each) { return !each.layers.empty(); });
    if (scanned == 0) {
        const bool reading = m_scans->isReading();
        m_frame->setWaiting(
            reading ? tr("Reading…") : tr("No scan to compare"),
            tr("A scan cuts each layer alone and finds out at which sparsity accuracy breaks. Scan this "
               "workspace, and choose others that were scanned under Workspaces."));
    }
    m_headline->setText(scanned == 0 ? QString()
                        : scanned == 1
                            ? tr("Each dot is a layer: the sparsity at which it breaks, cut alone. Choose other "
                                 "workspaces to compare with.")
                            : tr("Each dot is a layer: the sparsity at which it breaks, cut alone. The line is "
                                 "where half of them are broken; hollow: it bore all that was tried."));
    m_headline->setVisible(scanned > 0);
    m_pattern->setVisible(scanned > 0);
    m_limit->setVisible(scanned > 0);
    m_frame->setHasData(scanned > 0);
    m_frame->dataChanged();
    tellProblems();
}

void DomainsPanel::tellProblems()
{
    QStringList lines;
    for (const DomainScan* each : m_scans->scans()) {
        if (each->problem)
            lines << tr("%1 is left out: %2").arg(each->name, messageFor(*each->problem).cause);
        else if (!each->hasScan())
            lines << tr("%1 was not scanned yet.").arg(each->name);
    }
    m_problems->setText(lines.join('\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void DomainsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

}  // namespace espalier
