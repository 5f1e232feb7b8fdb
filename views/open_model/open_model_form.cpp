// How the open-model dialog is laid out.

#include "views/open_model/open_model_dialog.h"

#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

namespace espalier {

void OpenModelDialog::makeForm()
{
    m_input->setPlaceholderText(tr("taken from the data, or e.g. 3x32x32"));
    m_mean->setPlaceholderText(tr("0, or one value a channel"));
    m_std->setPlaceholderText(tr("1, or one value a channel"));
    m_mean->setToolTip(
        tr("Pixels are scaled to 0..1, then mean is taken off and the rest divided by the deviation, as in training"));
    m_std->setToolTip(m_mean->toolTip());
    m_batch->setRange(1, 4096);
    m_threads->setRange(1, 256);
    auto* latency = new QWidget;
    auto* latencyRow = new QHBoxLayout(latency);
    latencyRow->setContentsMargins(0, 0, 0, 0);
    latencyRow->addWidget(new QLabel(tr("batch")));
    latencyRow->addWidget(m_batch);
    latencyRow->addSpacing(8);
    latencyRow->addWidget(new QLabel(tr("threads")));
    latencyRow->addWidget(m_threads);
    latencyRow->addStretch(1);
    m_batch->setAccessibleName(tr("Latency: batch"));
    m_threads->setAccessibleName(tr("Latency: threads"));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Validation data"), m_data);
    form->addRow(tr("&Training data"), m_train);
    m_train->setEmptyMeans(tr("the training half of the validation data, where it has one"));
    form->addRow(tr("&Input shape"), m_input);
    form->addRow(tr("M&ean"), m_mean);
    form->addRow(tr("&Deviation"), m_std);
    form->addRow(tr("Measure latency at"), latency);
    form->addRow(tr("&Workspace"), m_file);

    m_found->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_found);
    column->addWidget(m_progress);
    column->addWidget(m_issue);
    makeButtons();
}

void OpenModelDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_check->setToolTip(tr("Run the model once on this data, and make nothing yet"));
    m_check->setAutoDefault(false);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    static_cast<QVBoxLayout*>(layout())->addWidget(buttons);
}

}  // namespace espalier
