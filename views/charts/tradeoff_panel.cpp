#include "views/charts/tradeoff_panel.h"

#include "views/charts/tradeoff_chart.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier {

TradeoffPanel::TradeoffPanel(QWidget* parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_chart(new TradeoffChart),
      m_axis(new QComboBox),
      m_title(new QLabel),
      m_text(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* chartPage = new QWidget;
    auto* column = new QVBoxLayout(chartPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeAxisBar());
    column->addWidget(m_chart, 1);
    m_pages->addWidget(makeWaitingPage());
    m_pages->addWidget(chartPage);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_chart, &TradeoffChart::pointClicked, this, &TradeoffPanel::pointClicked);
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, auto slot) {
        auto* action = new QAction(text, m_chart);
        connect(action, &QAction::triggered, this, slot);
        m_chart->addAction(action);
    };
    add(tr("Show all"), [this] { m_chart->showAll(); });
    add(tr("Copy picture"), [this] { QGuiApplication::clipboard()->setPixmap(m_chart->grab()); });
    add(tr("Save picture…"), [this] { savePicture(); });
}

QWidget* TradeoffPanel::makeAxisBar()
{
    for (CostAxis axis : {CostAxis::latency_ratio, CostAxis::stored_bytes, CostAxis::macs})
        m_axis->addItem(costAxisName(axis), int(axis));
    m_axis->setAccessibleName(tr("Accuracy against"));
    connect(m_axis, &QComboBox::currentIndexChanged, this,
            [this] { m_chart->setCostAxis(CostAxis(m_axis->currentData().toInt())); });
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 0);
    auto* label = new QLabel(tr("Accuracy a&gainst"));
    label->setBuddy(m_axis);
    row->addWidget(label);
    row->addWidget(m_axis);
    row->addStretch(1);
    return bar;
}

QWidget* TradeoffPanel::makeWaitingPage()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(48, 24, 48, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(3);
    return page;
}

void TradeoffPanel::setExperiments(const std::vector<Experiment>& experiments)
{
    m_chart->setExperiments(experiments);
    m_pages->setCurrentIndex(m_chart->points().empty() ? 0 : 1);
}

void TradeoffPanel::setSelected(const QString& id) { m_chart->setSelected(id.toStdString()); }

void TradeoffPanel::setWaitingText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void TradeoffPanel::savePicture()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"), {}, tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_chart->grab().save(file, "PNG"); });
    dialog->open();
}

}  // namespace espalier
