#include "views/evidence/robustness_dialog.h"

#include "core/robustness/corruption_kind.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

RobustnessDialog::RobustnessDialog(const std::vector<TestedExperiment>& experiments, bool images, std::int64_t most,
                                   QWidget* parent)
    : QDialog(parent),
      m_experiments(new QListWidget),
      m_images(new QSpinBox),
      m_slice(new QLineEdit),
      m_what(new QLabel)
{
    setWindowTitle(tr("Robustness test"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const TestedExperiment& each : experiments) {
        auto* item = new QListWidgetItem(each.name, m_experiments);
        item->setData(Qt::UserRole, each.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto* about =
        new QLabel(tr("Tries the experiments and the dense model on the same samples, made worse as "
                      "cameras and data links do. What is drawn depends on the seed alone."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setMinimumWidth(440);
    m_what->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_what->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start = buttons->addButton(tr("&Run test"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(about);
    column->addWidget(makeForm(images, most));
    column->addWidget(m_what);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RobustnessDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_experiments, &QListWidget::itemChanged, this, &RobustnessDialog::showWhatRuns);
    connect(m_images, &QSpinBox::valueChanged, this, &RobustnessDialog::showWhatRuns);
    connect(m_slice, &QLineEdit::textChanged, this, &RobustnessDialog::showWhatRuns);
    showWhatRuns();
}

QWidget* RobustnessDialog::makeForm(bool images, std::int64_t most)
{
    m_experiments->setAccessibleName(tr("Experiments"));
    m_experiments->setMaximumHeight(7 * fontMetrics().lineSpacing());
    auto* boxes = new QWidget;
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (const CorruptionKind& kind : corruptionKinds()) {
        if (kind.images != images) continue;
        auto* check = new QCheckBox(corruptionName(kind.code));
        check->setProperty("corruption", QString::fromLatin1(kind.code));
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &RobustnessDialog::showWhatRuns);
        grid->addWidget(check, int(m_corruptions.size()) / 3, int(m_corruptions.size()) % 3);
        m_corruptions << check;
    }
    const int all = int(std::clamp<std::int64_t>(most, 1, 100'000'000));
    m_images->setRange(1, all);
    m_images->setSingleStep(500);
    m_images->setGroupSeparatorShown(true);
    m_images->setValue(int(std::min<std::int64_t>(usualRobustnessImages, all)));
    m_images->setSuffix(tr(" of %1").arg(countText(all)));
    m_images->setAccessibleName(tr("Samples"));
    m_images->setToolTip(tr("The first so many of the validation set. More make intervals narrower and take longer"));
    m_slice->setAccessibleName(tr("Other data"));
    m_slice->setPlaceholderText(tr("none; images:FOLDER, idx:FOLDER, csv:FILE …"));
    m_slice->setToolTip(tr("Another validation set with the same classes: night images, another camera"));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Experiments"), m_experiments);
    form->addRow(tr("Made worse by"), boxes);
    form->addRow(tr("&Samples"), m_images);
    form->addRow(tr("&Other data"), m_slice);
    return box;
}

void RobustnessDialog::choose(const QStringList& experiments)
{
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_experiments->count(); ++i) {
        QListWidgetItem* item = m_experiments->item(i);
        const bool chosen = experiments.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        if (chosen && !first) first = item;
    }
    if (first) m_experiments->setCurrentItem(first);
    if (first) m_experiments->scrollToItem(first);
}

QStringList RobustnessDialog::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_experiments->count(); ++i)
        if (const auto* item = m_experiments->item(i); item->checkState() == Qt::Checked)
            ids << item->data(Qt::UserRole).toString();
    return ids;
}

RobustnessRequest RobustnessDialog::request() const
{
    RobustnessRequest request;
    for (const QCheckBox* check : m_corruptions)
        if (check->isChecked()) request.corruptions.push_back(check->property("corruption").toString().toStdString());
    request.images = m_images->value();
    if (const QString slice = m_slice->text().trimmed(); !slice.isEmpty()) request.slices = {slice.toStdString()};
    return request;
}

void RobustnessDialog::showWhatRuns()
{
    const RobustnessRequest asked = request();
    const auto models = std::int64_t(chosen().size()) + 1;
    m_start->setEnabled(models > 1 && !asked.corruptions.empty());
    if (models == 1) return m_what->setText(tr("Choose at least one experiment."));
    if (asked.corruptions.empty()) return m_what->setText(tr("Choose at least one way of making the samples worse."));
    const auto runs = std::int64_t(asked.corruptions.size() * asked.severities.size() + 1);
    m_what->setText(tr("%1 versions of %2 samples for %3 models, with the dense one: %4 answers.")
                        .arg(countText(runs), countText(asked.images), countText(models),
                             bigCountText(runs * asked.images * models)));
}

void RobustnessDialog::submit()
{
    showWhatRuns();
    if (!m_start->isEnabled()) return;
    emit requested(chosen(), request());
    accept();
}

}  // namespace espalier
