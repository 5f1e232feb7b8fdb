// How the pane with the look is laid out.

#include "views/open_model/look_pane.h"

#include "views/issues/issue_strip.h"
#include "views/open_model/sample_delegate.h"
#include "views/open_model/sample_model.h"

#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier {

void LookPane::makeLayout()
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMargin(32);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(makeResult());
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Looking at the model"));
    m_status->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_issue);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    showFont();
    setState(State::empty);
}

QWidget* LookPane::makeResult()
{
    for (QLabel* label : {m_headline, m_details, m_caption}) label->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_headline, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_grid->setModel(m_samples);
    m_grid->setItemDelegate(new SampleDelegate(m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setSpacing(0);
    m_grid->setAccessibleName(tr("Samples as the model sees them"));
    m_grid->setMinimumHeight(SampleDelegate::pictureSide + 64);

    m_viewRow = new QWidget;
    auto* row = new QHBoxLayout(m_viewRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const QString titles[] = {tr("As the model &sees them"), tr("Before normalisatio&n")};
    for (int i = 0; i < 2; ++i) {
        auto* button = new QRadioButton(titles[i]);
        button->setChecked(i == 0);
        m_view->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_caption);

    m_result = new QWidget;
    m_findings->setSpacing(4);
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_details);
    column->addLayout(m_findings);
    column->addWidget(m_viewRow);
    column->addWidget(m_grid, 1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_result);
    return area;
}

}  // namespace espalier
