#include "tests/end_to_end/desktop/accessible.h"

#include <atspi/atspi.h>

namespace espalier {

namespace {

/// Takes what libatspi allocated.
std::string take(char* text)
{
    std::string copy = text ? text : "";
    g_free(text);
    return copy;
}

}  // namespace

void Accessible::release(AtspiAccessible* node)
{
    if (node) g_object_unref(node);
}

std::optional<Accessible> Accessible::ofProcess(long pid)
{
    static const int ready = atspi_init();
    if (ready > 1) return {};
    const Accessible desktop(atspi_get_desktop(0));
    atspi_accessible_set_cache_mask(desktop.m_node.get(), ATSPI_CACHE_NONE);
    for (const Accessible& program : desktop.children())
        if (long(atspi_accessible_get_process_id(program.m_node.get(), nullptr)) == pid && !program.children().empty())
            return program;
    return {};
}

std::string Accessible::name() const { return take(atspi_accessible_get_name(m_node.get(), nullptr)); }
std::string Accessible::description() const { return take(atspi_accessible_get_description(m_node.get(), nullptr)); }
std::string Accessible::role() const { return take(atspi_accessible_get_role_name(m_node.get(), nullptr)); }

Box Accessible::box() const
{
    AtspiComponent* component = atspi_accessible_get_component_iface(m_node.get());
    if (!component) return {};
    AtspiRect* rect = atspi_component_get_extents(component, ATSPI_COORD_TYPE_SCREEN, nullptr);
    g_object_unref(component);
    if (!rect) return {};
    const Box box{rect->x, rect->y, rect->width, rect->height};
    g_free(rect);
    return box;
}

bool Accessible::has(int state) const
{
    AtspiStateSet* states = atspi_accessible_get_state_set(m_node.get());
    const bool set = states && atspi_state_set_contains(states, AtspiStateType(state));
    if (states) g_object_unref(states);
    return set;
}

bool Accessible::showing() const { return has(ATSPI_STATE_SHOWING); }
bool Accessible::enabled() const { return has(ATSPI_STATE_ENABLED); }
bool Accessible::focusable() const { return has(ATSPI_STATE_FOCUSABLE); }
bool Accessible::selected() const { return has(ATSPI_STATE_SELECTED); }
bool Accessible::checked() const { return has(ATSPI_STATE_CHECKED); }

std::string Accessible::text() const
{
    AtspiText* text = atspi_accessible_get_text_iface(m_node.get());
    if (!text) return {};
    const std::string all = take(atspi_text_get_text(text, 0, -1, nullptr));
    g_object_unref(text);
    return all;
}

std::vector<Accessible> Accessible::children() const
{
    std::vector<Accessible> all;
    const int count = atspi_accessible_get_child_count(m_node.get(), nullptr);
    for (int i = 0; i < count; ++i)
        if (AtspiAccessible* child = atspi_accessible_get_child_at_index(m_node.get(), i, nullptr))
            all.emplace_back(child);
    return all;
}

std::optional<Accessible> Accessible::find(const Wanted& wanted) const
{
    if (wanted(*this)) return *this;
    for (const Accessible& child : children())
        if (auto found = child.find(wanted)) return found;
    return {};
}

std::optional<Accessible> Accessible::find(const std::string& role, const std::string& name) const
{
    return find(
        [&](const Accessible& node) { return node.role() == role && node.name() == name && !node.box().empty(); });
}

std::optional<Accessible> Accessible::findStarting(const std::string& role, const std::string& start) const
{
    return find([&](const Accessible& node) {
        return node.role() == role && node.name().starts_with(start) && !node.box().empty();
    });
}

void Accessible::visit(const std::function<void(const Accessible&, const std::string&)>& visitor,
                       const Wanted& enter) const
{
    const std::function<void(const Accessible&, const std::string&)> walk = [&](const Accessible& node,
                                                                                const std::string& path) {
        visitor(node, path);
        if (!enter(node)) return;
        for (const Accessible& child : node.children())
            walk(child, path + " > " + child.role() + " '" + child.name() + "'");
    };
    walk(*this, role());
}

}  // namespace espalier
