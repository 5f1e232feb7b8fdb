#include "views/issues/issue_list.h"

#include "views/issues/severity_colour.h"
#include "views/style/line_icon.h"
#include "views/words/messages.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace espalier {

IssueList::IssueList(QWidget* parent) : QWidget(parent), m_title(new QLabel), m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("issueList"));
    m_list->setAccessibleName(tr("Issues of this job"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list);
    const auto follow = [this](const QListWidgetItem* item) {
        const QString layer = item->data(Qt::UserRole).toString();
        if (!layer.isEmpty()) emit layerWanted(layer);
    };
    connect(m_list, &QListWidget::itemClicked, this, follow);
    connect(m_list, &QListWidget::itemActivated, this, follow);
    setVisible(false);
}

void IssueList::setIssues(const QList<Issue>& issues)
{
    if (issues == m_issues) return;
    m_issues = issues;
    fill();
}

void IssueList::setLayers(const QSet<QString>& layers)
{
    m_layers = layers;
    fill();
}

void IssueList::fill()
{
    m_list->clear();
    m_title->setText(tr("Issues (%1)").arg(m_issues.size()));
    for (const Issue& issue : m_issues) {
        const QString sentence = sentenceFor(issue), layer = QString::fromStdString(issue.where);
        const bool canGo = m_layers.contains(layer);
        auto* item = new QListWidgetItem(lineIcon(severityIcon(issue.severity)), sentence, m_list);
        item->setToolTip((canGo ? tr("%1\nClick to go to layer %2").arg(sentence, layer) : sentence).toHtmlEscaped());
        if (!canGo) continue;
        item->setData(Qt::UserRole, layer);
        item->setForeground(palette().color(QPalette::Link));
    }
    const int rows = std::clamp(int(m_issues.size()), 1, 3);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4) + 2);
    setVisible(!m_issues.isEmpty());
}

void IssueList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) fill();
}

}  // namespace espalier
