#include "app/settings_dialog.h"

#include "views/models/adapter_choices.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

namespace espalier {

using settings::Key;

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent), m_form(new QFormLayout)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setSpacing(8);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);

    addHeading(tr("Appearance"));
    addChoices(Key::theme, tr("&Theme"),
               {{tr("As the desktop"), "system"}, {tr("Light"), "light"}, {tr("Dark"), "dark"}},
               tr("Colours of the window and of its charts"));
    addChoices(Key::byte_units, tr("Sizes in &memory"),
               {{tr("kB and MB, powers of 1000"), "decimal"}, {tr("KiB and MiB, powers of 1024"), "binary"}},
               tr("What stored weights, activations and peaks are counted in"));
    addNote(tr("Texts are as large as the desktop says."));

    addHeading(tr("Jobs"));
    addNumber(Key::workers, tr("&Jobs at a time"),
              tr("Worker processes; while one measures time, the others stand still"));
    addNumber(Key::work_threads, tr("T&hreads of a job"), tr("For training and evaluation, not for what is timed"))
        ->setSpecialValueText(tr("As the workspace says"));
    addAdapters(Key::run_adapter, tr("Measure also &on"), tr("As the workspace says"));
    addNote(tr("Processors of this machine: %1. The number of jobs counts from the next workspace that is opened.")
                .arg(QThread::idealThreadCount()));

    addHeading(tr("New workspaces"));
    addNumber(Key::latency_batch, tr("&Batch of the latency"),
              tr("Samples that go through the model at a time while it is timed"));
    addNumber(Key::latency_threads, tr("Th&reads of the latency"), tr("Threads the model may use while it is timed"));
    addAdapters(Key::new_adapter, tr("Measure a&lso on"), tr("ONNX Runtime, where it is found"));
    addNote(tr("The assistant proposes them; a workspace keeps its own."));

    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
}

void SettingsDialog::addHeading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, m_form->rowCount() > 0 ? 16 : 0, 0, 0);
    m_form->addRow(label);
}

QComboBox* SettingsDialog::addChoices(Key key, const QString& label, const QList<Choice>& choices, const QString& tip)
{
    auto* box = new QComboBox;
    for (const Choice& choice : choices) box->addItem(choice.text, choice.value);
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    m_choices[key] = box;
    m_before[key] = settings::value(key);
    show(key);
    connect(box, &QComboBox::currentIndexChanged, this, [key, box] { settings::set(key, box->currentData()); });
    m_form->addRow(label, box);
    return box;
}

void SettingsDialog::addAdapters(Key key, const QString& label, const QString& unsaid)
{
    QList<Choice> choices;
    for (const AdapterChoice& choice : adapterChoices(unsaid, settings::value(key).toString()))
        choices << Choice{choice.text, choice.adapter};
    addChoices(key, label, choices, adapterTip());
}

QSpinBox* SettingsDialog::addNumber(Key key, const QString& label, const QString& tip)
{
    auto* box = new QSpinBox;
    box->setRange(settings::least(key), settings::most(key));
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    m_numbers[key] = box;
    m_before[key] = settings::value(key);
    show(key);
    connect(box, &QSpinBox::valueChanged, this, [key](int number) { settings::set(key, number); });
    m_form->addRow(label, box);
    return box;
}

void SettingsDialog::addNote(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), label);
}

void SettingsDialog::show(Key key)
{
    if (auto* box = m_choices.value(key)) box->setCurrentIndex(box->findData(settings::value(key)));
    if (auto* box = m_numbers.value(key)) box->setValue(settings::number(key));
}

void SettingsDialog::restoreDefaults()
{
    for (const Key key : m_before.keys()) {
        settings::set(key, settings::standard(key));
        show(key);
    }
}

void SettingsDialog::reject()
{
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) settings::set(it.key(), it.value());
    QDialog::reject();
}

}  // namespace espalier
