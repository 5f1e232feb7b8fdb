// How the assistant is laid out: what is asked on the left, what the look at it shows on the right.

#include "views/open_model/open_model_dialog.h"

#include "views/issues/issue_strip.h"
#include "views/models/adapter_choices.h"
#include "views/open_model/data_field.h"
#include "views/open_model/look_pane.h"
#include "views/open_model/preprocessing_fields.h"
#include "views/open_model/step_title.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>

namespace espalier {

void OpenModelDialog::makeLayout()
{
    auto* check = new QWidget;
    auto* right = new QVBoxLayout(check);
    right->setContentsMargins(16, 0, 0, 0);
    right->setSpacing(8);
    right->addWidget(m_checkStep);
    right->addWidget(m_pane, 1);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeFields());
    sides->addWidget(check);
    sides->setStretchFactor(1, 1);
    sides->setSizes({460, 540});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(sides, 1);
    column->addWidget(makeButtons());
    resize(1040, 680);
}

QFormLayout* OpenModelDialog::addStep(QVBoxLayout* column, StepTitle* title)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    column->addWidget(title);
    column->addLayout(form);
    return form;
}

QWidget* OpenModelDialog::makeFields()
{
    m_input->setAccessibleName(tr("Input shape"));
    m_input->setPlaceholderText(tr("found out, or e.g. 3x32x32"));
    m_input->setToolTip(tr("Channels, height and width of one sample; images in folders are scaled to it"));
    m_train->setEmptyMeans(tr("the training half of the validation data, where it has one"));

    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(8);
    addStep(column, m_modelStep)->addRow(tr("&Model"), m_model);
    column->addSpacing(8);
    QFormLayout* data = addStep(column, m_dataStep);
    data->addRow(tr("Vali&dation data"), m_data);
    data->addRow(tr("&Training data"), m_train);
    data->addRow(tr("&Input shape"), m_input);
    data->addRow(tr("N&ormalisation"), m_preprocessing);
    column->addSpacing(8);
    QFormLayout* file = addStep(column, m_fileStep);
    file->addRow(tr("&Workspace file"), m_file);
    file->addRow(makeLatencyRow());
    file->addRow(makeEngineRow());
    column->addWidget(m_fileIssue);
    column->addStretch(1);
    return fields;
}

QWidget* OpenModelDialog::makeLatencyRow()
{
    m_batch->setRange(1, 4096);
    m_threads->setRange(1, 256);
    m_batch->setAccessibleName(tr("Latency: batch"));
    m_threads->setAccessibleName(tr("Latency: threads"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    auto* batch = new QLabel(tr("Measure latency at &batch"));
    auto* threads = new QLabel(tr("t&hreads"));
    batch->setBuddy(m_batch);
    threads->setBuddy(m_threads);
    layout->addWidget(batch);
    layout->addWidget(m_batch);
    layout->addWidget(threads);
    layout->addWidget(m_threads);
    layout->addStretch(1);
    return row;
}

QWidget* OpenModelDialog::makeEngineRow()
{
    for (const AdapterChoice& choice : adapterChoices(tr("ONNX Runtime, where it is found")))
        m_adapter->addItem(choice.text, choice.adapter);
    m_adapter->setAccessibleName(tr("Other engine"));
    m_adapter->setToolTip(adapterTip());
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* label = new QLabel(tr("and as &deployed on"));
    label->setBuddy(m_adapter);
    layout->addWidget(label);
    layout->addWidget(m_adapter);
    layout->addStretch(1);
    return row;
}

QWidget* OpenModelDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_cancel->setAutoDefault(false);
    m_create->setDefault(true);
    return buttons;
}

}  // namespace espalier
