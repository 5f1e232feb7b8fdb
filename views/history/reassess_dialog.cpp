#include "views/history/reassess_dialog.h"

#include "views/open_model/data_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace espalier {

ReassessDialog::ReassessDialog(const QStringList& names, QWidget* parent)
    : QDialog(parent),
      m_same(new QRadioButton(tr("On the validation set of the &workspace, on this machine as it is now"))),
      m_other(new QRadioButton(tr("On &other data, with the same classes"))),
      m_data(new DataField(tr("Other validation data")))
{
    setWindowTitle(tr("Reassess"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(
        names.size() == 1
            ? tr("%1 is measured anew as it was kept: accuracy beside the dense model, and every latency. Nothing is "
                 "pruned or trained again.")
                  .arg(names.first())
            : tr("%1 experiments are measured anew as they were kept: accuracy beside the dense model, and every "
                 "latency. "
                 "Nothing is pruned or trained again.")
                  .arg(names.size()));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_same->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Measure"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(words), static_cast<QWidget*>(m_same), static_cast<QWidget*>(m_other),
                          static_cast<QWidget*>(m_data)})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(520);
    m_start->setDefault(true);  // once it is in the dialog, which keeps it so
    m_same->setFocus();
    connect(m_other, &QRadioButton::toggled, this, &ReassessDialog::update);
    connect(m_data, &DataField::changed, this, &ReassessDialog::update);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit wanted(m_other->isChecked() ? m_data->spec() : QString());
        accept();
    });
    update();
}

void ReassessDialog::update()
{
    m_data->setEnabled(m_other->isChecked());
    m_start->setEnabled(m_same->isChecked() || !m_data->spec().isEmpty());
}

}  // namespace espalier
