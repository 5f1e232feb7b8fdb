#include "views/start/start_page.h"

#include "views/commands/action_text.h"
#include "views/start/preview_cache.h"
#include "views/start/recent_view.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace espalier {

namespace {

constexpr int waysWidth = 344;

QCommandLinkButton* largeButton(QAction* action)
{
    auto* button = new QCommandLinkButton(actionName(*action), action->statusTip());
    button->setIcon(action->icon());
    button->setIconSize(QSize(28, 28));
    button->setToolTip(action->toolTip());
    button->setAccessibleDescription(action->statusTip());
    QObject::connect(button, &QCommandLinkButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel* faintLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

StartPage::StartPage(const QList<QAction*>& ways, PreviewCache& previews, QWidget* parent)
    : QWidget(parent), m_previews(previews), m_model(new RecentModel(this)), m_recent(new RecentView(*m_model))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(48, 48, 32, 0);
    row->setSpacing(48);
    row->addWidget(makeWays(ways));
    m_recentSide = makeRecent();
    m_stepsSide = makeSteps();
    row->addWidget(m_recentSide, 1);
    row->addWidget(m_stepsSide, 1);
    setFonts();
    connect(&previews, &PreviewCache::ready, m_model, &RecentModel::setPreview);
    connect(m_recent, &RecentView::chosen, this, &StartPage::recentChosen);
    connect(m_recent, &RecentView::forgotten, this, &StartPage::recentForgotten);
    setRecent({});
}

QWidget* StartPage::makeWays(const QList<QAction*>& ways)
{
    auto* side = new QWidget;
    side->setFixedWidth(waysWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(8);
    auto* title = new QLabel(tr("Espalier"));
    m_headings << std::pair(title, 2.4);
    column->addWidget(title);
    column->addWidget(faintLabel(tr("How much accuracy does a gain in speed and memory cost?")));
    column->addSpacing(24);
    for (QAction* way : ways) {
        auto* button = largeButton(way);
        if (!m_firstWay) m_firstWay = button;
        column->addWidget(button);
    }
    column->addSpacing(16);
    column->addWidget(faintLabel(tr("Or drop a TorchScript model or a workspace anywhere on this window.")));
    column->addStretch(1);
    return side;
}

QWidget* StartPage::makeRecent()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);
    auto* heading = new QLabel(tr("Opened &lately"));
    heading->setBuddy(m_recent);
    m_headings << std::pair(heading, 1.2);
    column->addWidget(heading);
    column->addWidget(m_recent, 1);
    return side;
}

QWidget* StartPage::makeSteps()
{
    auto* side = new QWidget;
    side->setMaximumWidth(560);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    const std::pair<QString, QString> steps[] = {
        {tr("1  Bring a model"),
         tr("A TorchScript file and images it was not trained on. Its accuracy, time and memory are measured "
            "here first; everything is compared with that.")},
        {tr("2  Say what may go"),
         tr("Give each layer a pattern and a sparsity, or let a preset do it, and choose how the "
            "accuracy is won back.")},
        {tr("3  Read what it costs"),
         tr("Every run becomes a point: accuracy against latency or memory, measured on the model as it "
            "would be deployed, with how sure it is.")}};
    for (const auto& [title, text] : steps) {
        auto* heading = new QLabel(title);
        m_headings << std::pair(heading, 1.2);
        column->addWidget(heading);
        column->addWidget(faintLabel(text));
        column->addSpacing(16);
    }
    column->addStretch(1);
    return side;
}

void StartPage::setFonts()
{
    for (const auto& [label, size] : m_headings) {
        QFont larger = font();
        larger.setPointSizeF(larger.pointSizeF() * size);
        label->setFont(larger);
    }
}

void StartPage::setRecent(const QList<std::pair<QString, QDateTime>>& files)
{
    m_model->setFiles(files);
    m_recentSide->setVisible(!files.isEmpty());
    m_stepsSide->setVisible(files.isEmpty());
    setFocusProxy(files.isEmpty() ? m_firstWay : m_recent);
    m_lookUp = true;
    if (isVisible()) lookUp();
}

void StartPage::lookUp()
{
    m_lookUp = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_previews.want(m_model->index(row).data(RecentModel::FileRole).toString());
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) setFonts();
    if (event->type() == QEvent::LocaleChange) m_model->refresh();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_lookUp) lookUp();
}

}  // namespace espalier
