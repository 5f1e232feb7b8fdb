#include "views/decision/words_delegate.h"

#include "views/charts/tradeoff_scene.h"
#include "views/decision/decision_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace espalier {

namespace {

constexpr int leastEditorLines = 3;

}  // namespace

QWidget* WordsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QPlainTextEdit(parent);
    editor->setFrameShape(QFrame::Box);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(index.siblingAtColumn(DecisionModel::Subject).data().toString());
    return editor;
}

void WordsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    // Not again while somebody types: the model tells of every change.
    if (text && text->document()->isEmpty()) {
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->moveCursor(QTextCursor::End);
    }
}

void WordsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) model->setData(index, text->toPlainText(), Qt::EditRole);
}

void WordsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), leastEditorLines * option.fontMetrics.lineSpacing() + 12));
    // The last row's field grows upwards.
    if (const QWidget* view = editor->parentWidget(); view && place.bottom() > view->height())
        place.moveBottom(std::max(place.height(), view->height()) - 1);
    editor->setGeometry(place);
}

void WordsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    WrapDelegate::initStyleOption(option, index);
    const auto* model = qobject_cast<const DecisionModel*>(index.model());
    if (!model || !model->isNewRow(index)) return;
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    option->font.setItalic(true);
}

void WordsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    WrapDelegate::paint(painter, option, index);
    const auto* model = qobject_cast<const DecisionModel*>(index.model());
    const Remark* remark = model ? model->remarkAt(index) : nullptr;
    if (remark && !remark->text.empty() && index.column() == DecisionModel::Words)
        painter->fillRect(QRect(option.rect.left() - 2, option.rect.top() + 3, 3, option.rect.height() - 6),
                          accentInk(option.palette));
}

bool WordsDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    return WrapDelegate::eventFilter(object, event);
}

}  // namespace espalier
