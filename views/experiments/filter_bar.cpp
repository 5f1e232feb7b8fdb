#include "views/experiments/filter_bar.h"

#include "views/words/numbers.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace espalier {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit),
      m_count(new QLabel),
      m_pareto(new QCheckBox(tr("&Pareto only"))),
      m_trash(new QToolButton)
{
    m_line->setObjectName(QStringLiteral("experimentFilter"));
    m_line->setPlaceholderText(tr("Filter: words, accuracy>92, latency<0.8, tag:ship …"));
    m_line->setAccessibleName(tr("Filter experiments"));
    m_line->setToolTip(ExperimentFilter::help() + tr("<p>Ctrl+F comes here, Esc empties it.</p>"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(120);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("experimentCount"));
    m_pareto->setObjectName(QStringLiteral("paretoOnly"));
    m_pareto->setToolTip(tr("Only experiments that no other beats in both accuracy and deployable latency"));
    m_trash->setObjectName(QStringLiteral("showTrash"));
    m_trash->setCheckable(true);
    m_trash->setAutoRaise(true);
    m_trash->setToolTip(tr("Show what was put into the trash, to restore it"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);
    row->addWidget(m_pareto);
    row->addWidget(m_trash);
    setCounts(0, 0, 0);
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::read);
    auto* escape = new QAction(m_line);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetShortcut);
    m_line->addAction(escape);
    connect(escape, &QAction::triggered, m_line, &QLineEdit::clear);
    connect(m_pareto, &QCheckBox::toggled, this, &FilterBar::paretoOnlyChanged);
    connect(m_trash, &QToolButton::toggled, this, &FilterBar::trashShownChanged);
}

bool FilterBar::isFiltering() const { return !m_line->text().trimmed().isEmpty() || m_pareto->isChecked(); }

void FilterBar::clear()
{
    m_line->clear();
    m_pareto->setChecked(false);
}

bool FilterBar::trashShown() const { return m_trash->isChecked(); }

void FilterBar::showTrash(bool shown) { m_trash->setChecked(shown); }

void FilterBar::read()
{
    const ExperimentFilter filter(m_line->text());
    m_problems = filter.problems();
    emit filterChanged(filter);
}

void FilterBar::setCounts(int shown, int all, int trashed)
{
    QString text = isFiltering() ? tr("%1 of %2 shown").arg(countText(shown), countText(all))
                   : all == 1    ? tr("1 experiment")
                                 : tr("%1 experiments").arg(countText(all));
    if (!m_problems.isEmpty()) text = tr("“%1” is no comparison").arg(m_problems.first());
    m_count->setText(text);
    m_trash->setText(trashed > 0 ? tr("Trash (%1)").arg(countText(trashed)) : tr("Trash"));
    m_trash->setEnabled(trashed > 0 || m_trash->isChecked());
}

}  // namespace espalier
