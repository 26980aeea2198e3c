package app.rundown.store;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a file of which this version may not understand everything. What it does not understand survives when the
 * part is written again.
 *
 * @param tree all of it, without what stands in the way of what belongs there
 * @param newer whether a newer version wrote it
 * @param whole whether nothing had to be removed
 */
public record KeptTree(ObjectNode tree, boolean newer, boolean whole) {
    /** A part that is not there yet. */
    public static final KeptTree NOTHING = new KeptTree(DiskFile.nothing(), false, true);

    /**
     * Reads a part.
     *
     * @param form the number of the form that this version writes
     * @throws JacksonException if it is not one JSON object
     */
    public static KeptTree read(byte[] json, Shape shape, int form) {
        JsonText.Parsed parsed = JsonText.read(json);
        Shape.Findings findings = new Shape.Findings();
        shape.clean(parsed.all(), "", findings);
        JsonNode version = parsed.all().path(DiskFile.VERSION);
        boolean known = version.isInt() && version.intValue() > 0 && version.intValue() <= form;
        return new KeptTree(
                parsed.all(),
                JsonFile.isThere(version) && !known,
                !parsed.doubled() && findings.wrong().isEmpty());
    }

    /**
     * Returns the part as it is to be written with another value, in UTF-8; the same value always gives the same bytes.
     *
     * @param reader makes a value of a tree
     * @param writer makes the tree of a value
     */
    public <T> byte[] with(
            T value, Shape shape, int form, Function<ObjectNode, T> reader, Function<T, ObjectNode> writer) {
        UnaryOperator<ObjectNode> known = all -> writer.apply(reader.apply(all));
        ObjectNode merged = Shape.copy(shape.merged(known.apply(tree), writer.apply(value), tree));
        ObjectNode all = DiskFile.nothing().put(DiskFile.VERSION, form);
        shape.ordered(merged).properties().forEach(part -> all.putIfAbsent(part.getKey(), part.getValue()));
        return JsonText.bytes(all);
    }
}
