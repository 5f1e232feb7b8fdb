#include "views/experiments/note_bar.h"

#include "views/models/experiment_columns.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace espalier {

namespace {

bool contains(const std::vector<std::string>& tags, const std::string& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

QLineEdit* addField(QHBoxLayout* row, const QString& label, const char* name, int stretch)
{
    auto* text = new QLabel(label);
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    text->setBuddy(field);
    row->addWidget(text);
    row->addWidget(field, stretch);
    return field;
}

}  // namespace

std::vector<std::string> changedTags(std::vector<std::string> tags, const std::vector<std::string>& before,
                                     const std::vector<std::string>& after)
{
    std::erase_if(tags, [&](const std::string& tag) { return contains(before, tag) && !contains(after, tag); });
    for (const std::string& tag : after)
        if (!contains(before, tag) && !contains(tags, tag)) tags.push_back(tag);
    return tags;
}

NoteBar::NoteBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_note = addField(row, tr("N&ote"), "experimentNote", 3);
    m_tags = addField(row, tr("Ta&gs"), "experimentTags", 1);
    m_note->setAccessibleName(tr("Note on the selected experiments"));
    m_tags->setAccessibleName(tr("Tags of the selected experiments"));
    m_note->setMaxLength(longestNote);
    connect(m_note, &QLineEdit::editingFinished, this, &NoteBar::takeNote);
    connect(m_tags, &QLineEdit::editingFinished, this, &NoteBar::takeTags);
    for (QLineEdit* field : {m_note, m_tags}) field->installEventFilter(this);
    setReadOnly({});
    setExperiments({});
}

void NoteBar::setReadOnly(const QString& reason)
{
    for (QLineEdit* field : {m_note, m_tags}) field->setReadOnly(!reason.isEmpty());
    m_note->setToolTip(reason.isEmpty() ? tr("What you want to remember about it; Enter keeps it, Esc takes it back")
                                        : reason);
    m_tags->setToolTip(reason.isEmpty() ? tr("Single words, to find it by: tag:ship in the filter; Enter keeps them")
                                        : reason);
}

void NoteBar::setExperiments(const std::vector<const Experiment*>& selected)
{
    std::vector<About> now;
    std::vector<std::string> common;
    bool sameNote = true;
    for (const Experiment* experiment : selected) {
        if (now.empty()) common = experiment->tags;
        std::erase_if(common, [&](const std::string& tag) { return !contains(experiment->tags, tag); });
        sameNote = sameNote && experiment->note == selected.front()->note;
        now.push_back({experiment->id, experiment->tags});
    }
    const bool others = !std::equal(now.begin(), now.end(), m_selected.begin(), m_selected.end(),
                                    [](const About& a, const About& b) { return a.id == b.id; });
    if (others) {  // what was typed belongs to those before
        takeNote();
        takeTags();
    }
    m_selected = std::move(now);
    const QString note = sameNote && !selected.empty() ? QString::fromStdString(selected.front()->note) : QString();
    // A text that is being typed stays, whatever comes into the table meanwhile.
    if (const QString before = std::exchange(m_noteShown, note); others || before != note) showNote();
    if (const QString before = std::exchange(m_tagsShown, tagsText(common)); others || before != m_tagsShown)
        showTags();
    for (QLineEdit* field : {m_note, m_tags}) field->setEnabled(!m_selected.empty());
    m_note->setPlaceholderText(selected.empty() ? tr("Select an experiment to note something about it")
                               : sameNote       ? tr("Nothing noted yet")
                                                : tr("Different notes; typing replaces all %1").arg(selected.size()));
    m_tags->setPlaceholderText(selected.size() > 1 ? tr("none in common") : QString());
}

void NoteBar::showNote()
{
    m_note->setText(m_noteShown);
    m_note->setCursorPosition(0);
}

void NoteBar::showTags() { m_tags->setText(m_tagsShown); }

void NoteBar::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }
void NoteBar::focusTags() { m_tags->setFocus(Qt::ShortcutFocusReason); }

bool NoteBar::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        showNote();
        showTags();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void NoteBar::takeNote()
{
    if (m_note->text() == m_noteShown || m_selected.empty()) return;
    std::vector<ExperimentEdit> edits;
    for (const About& about : m_selected) edits.push_back({.id = about.id, .note = m_note->text().toStdString()});
    m_noteShown = m_note->text();  // told once
    emit edited(edits);
}

void NoteBar::takeTags()
{
    if (m_tags->text() == m_tagsShown || m_selected.empty()) return;
    const std::vector<std::string> before = tagsFrom(m_tagsShown), after = tagsFrom(m_tags->text());
    std::vector<ExperimentEdit> edits;
    for (const About& about : m_selected)
        if (auto tags = changedTags(about.tags, before, after); tags != about.tags)
            edits.push_back({.id = about.id, .tags = std::move(tags)});
    if (edits.empty()) return showTags();
    m_tagsShown = m_tags->text();  // told once
    emit edited(edits);
}

}  // namespace espalier
