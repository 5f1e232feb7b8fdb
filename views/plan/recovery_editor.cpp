#include "views/plan/recovery_editor.h"

#include "views/plan/step_form.h"
#include "views/plan_document/plan_document.h"
#include "views/style/line_icon.h"
#include "views/style/menu_button.h"
#include "views/words/names.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpressionValidator>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

namespace {

QToolButton* iconButton(LineIcon icon, const QString& name, const QString& key = {})
{
    auto* button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    return button;
}

/// Whether the step at `row` and the next may change places: what comes before pruning stays in front.
bool canSwap(const Recipe& recipe, int row)
{
    return row >= 0 && row + 1 < int(recipe.size()) && recipe[row].beforePruning == recipe[row + 1].beforePruning;
}

/// Brings steps before pruning to the front, the others keep their order. Gives back where the chosen one is then.
int putInOrder(Recipe& recipe, int chosen)
{
    if (chosen < 0 || chosen >= int(recipe.size())) return chosen;
    const bool first = recipe[chosen].beforePruning;
    const auto alike = [first](const RecoveryStep& step) { return step.beforePruning == first; };
    const auto before = std::count_if(recipe.begin(), recipe.begin() + chosen, alike);
    const auto front = std::count_if(recipe.begin(), recipe.end(), [](const auto& step) { return step.beforePruning; });
    std::stable_partition(recipe.begin(), recipe.end(), [](const auto& step) { return step.beforePruning; });
    return int(before + (first ? 0 : front));
}

/// Epochs that the training before pruning has, which weights can be rewound to.
int epochsBeforePruning(const Recipe& recipe)
{
    int epochs = 0;
    for (const RecoveryStep& step : recipe)
        if (step.beforePruning) epochs += step.epochs;
    return epochs;
}

void limitRewinding(Recipe& recipe)
{
    const int most = epochsBeforePruning(recipe);
    for (RecoveryStep& step : recipe)
        if (step.kind == RecoveryStep::Kind::rewind) step.epochs = std::min(step.epochs, most);
}

}  // namespace

RecoveryEditor::RecoveryEditor(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_steps(new QListWidget),
      m_none(new QLabel(tr("Nothing is done: the accuracy right after pruning is what you get."))),
      m_form(new StepForm),
      m_seed(new QLineEdit)
{
    m_steps->setAccessibleName(tr("Steps of the recovery"));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTextElideMode(Qt::ElideRight);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_none);
    column->addWidget(m_steps);
    column->addWidget(makeButtons());
    column->addWidget(m_form);
    column->addWidget(makeSeedRow());
    for (auto signal : {&PlanDocument::recoveryChanged, &PlanDocument::modelChanged})
        connect(&document, signal, this, &RecoveryEditor::showRecipe);
    connect(m_steps, &QListWidget::currentRowChanged, this, &RecoveryEditor::showStep);
    connect(m_form, &StepForm::edited, this, [this](const RecoveryStep& step, const QString& field) {
        Recipe recipe = m_document.recovery();
        const int row = m_steps->currentRow();
        if (row < 0 || row >= int(recipe.size())) return;
        recipe[row] = step;
        change(std::move(recipe), row, tr("recovery"), QStringLiteral("%1 %2").arg(row).arg(field));
    });
    showRecipe();
}

QWidget* RecoveryEditor::makeButtons()
{
    m_add = iconButton(LineIcon::add, tr("Add a step"));
    m_remove = iconButton(LineIcon::remove, tr("Remove the step"), tr("Del"));
    m_up = iconButton(LineIcon::up, tr("Earlier"), tr("Alt+Up"));
    m_down = iconButton(LineIcon::down, tr("Later"), tr("Alt+Down"));
    auto* kinds = new QMenu(m_add);
    const std::pair<RecoveryStep::Kind, QString> offered[] = {
        {RecoveryStep::Kind::recalibrate, tr("&Recalibrate batch norms")},
        {RecoveryStep::Kind::reconstruct, tr("Re&construct by least squares")},
        {RecoveryStep::Kind::fine_tune, tr("&Fine-tune")},
        {RecoveryStep::Kind::rewind, tr("Re&wind weights")}};
    for (const auto& [kind, text] : offered)
        connect(kinds->addAction(text), &QAction::triggered, this, [this, kind = kind] { add(kind); });
    openAtClick(*m_add, kinds);
    connect(m_remove, &QToolButton::clicked, this, &RecoveryEditor::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, m_steps);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QToolButton* button : {m_add, m_remove, m_up, m_down}) layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

QWidget* RecoveryEditor::makeSeedRow()
{
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_seed));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("What every random draw starts from: the same plan with the same seed gives the same bits"));
    connect(m_seed, &QLineEdit::editingFinished, this, [this] {
        m_document.setSeed(m_seed->text().toULongLong());
        m_document.endGesture();
    });
    const auto show = [this] { m_seed->setText(QString::number(m_document.seed())); };
    for (auto signal : {&PlanDocument::seedChanged, &PlanDocument::modelChanged})
        connect(&m_document, signal, this, show);
    show();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    auto* label = new QLabel(tr("Seed"));
    label->setBuddy(m_seed);
    layout->addWidget(label);
    layout->addWidget(m_seed, 1);
    return row;
}

void RecoveryEditor::showRecipe()
{
    const Recipe& recipe = m_document.recovery();
    const int chosen = std::clamp(m_steps->currentRow(), recipe.empty() ? -1 : 0, int(recipe.size()) - 1);
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (std::size_t i = 0; i < recipe.size(); ++i) {
            const QString details = recoveryStepDetails(recipe[i]), name = recoveryStepText(recipe[i]);
            const QString words = details.isEmpty() ? name : tr("%1: %2").arg(name, details);
            auto* item = new QListWidgetItem(tr("%1. %2").arg(i + 1).arg(words), m_steps);
            item->setToolTip(words);
        }
        m_steps->setCurrentRow(chosen);
    }
    m_steps->setFixedHeight(2 * m_steps->frameWidth() + int(recipe.size()) * std::max(1, m_steps->sizeHintForRow(0)));
    m_steps->setVisible(!recipe.empty());
    m_none->setVisible(recipe.empty());
    showStep();
}

void RecoveryEditor::showStep()
{
    const Recipe& recipe = m_document.recovery();
    const int row = m_steps->currentRow();
    const bool any = row >= 0 && row < int(recipe.size());
    m_form->setVisible(any);
    if (any) m_form->setStep(recipe[row], epochsBeforePruning(recipe));
    m_remove->setEnabled(any);
    m_up->setEnabled(any && canSwap(recipe, row - 1));
    m_down->setEnabled(any && canSwap(recipe, row));
}

void RecoveryEditor::add(RecoveryStep::Kind kind)
{
    Recipe recipe = m_document.recovery();
    RecoveryStep step;
    step.kind = kind;
    if (kind == RecoveryStep::Kind::rewind) step.epochs = 0;  // to the model as it was opened
    const int at = recipe.empty() ? 0 : m_steps->currentRow() + 1;
    recipe.insert(recipe.begin() + at, step);
    change(std::move(recipe), at, tr("add %1").arg(recoveryStepText(step)));
}

void RecoveryEditor::remove()
{
    Recipe recipe = m_document.recovery();
    const int row = m_steps->currentRow();
    if (row < 0 || row >= int(recipe.size())) return;
    const QString name = recoveryStepText(recipe[row]);
    recipe.erase(recipe.begin() + row);
    change(std::move(recipe), row, tr("remove %1").arg(name));
}

void RecoveryEditor::move(int by)
{
    Recipe recipe = m_document.recovery();
    const int row = m_steps->currentRow(), to = row + by;
    if (row < 0 || !canSwap(recipe, std::min(row, to))) return;
    std::swap(recipe[row], recipe[to]);
    change(std::move(recipe), to, tr("order of recovery"));
}

void RecoveryEditor::change(Recipe recipe, int chosen, const QString& text, const QString& mergeKey)
{
    chosen = putInOrder(recipe, chosen);
    limitRewinding(recipe);
    if (mergeKey.isEmpty()) m_document.endGesture();
    m_document.setRecovery(recipe, text, mergeKey);
    m_steps->setCurrentRow(std::clamp(chosen, recipe.empty() ? -1 : 0, int(recipe.size()) - 1));
}

}  // namespace espalier
