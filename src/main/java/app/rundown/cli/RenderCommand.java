package app.rundown.cli;

import app.rundown.model.AnalysedDocument;
import app.rundown.store.FileContent;
import app.rundown.store.OutputFiles;
import app.rundown.store.Theme;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rundown render}: draws the window as a picture, without a display. */
@Command(
        name = RenderCommand.NAME,
        sortOptions = false,
        header = "Draws the window with documents open in it as a picture, without a display.",
        description = "")
final class RenderCommand implements Callable<Integer> {
    /** The name of the command. */
    static final String NAME = "render";

    private final PictureRenderer renderer;
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PNG",
            required = true,
            description = "Where to write the picture.")
    private String output = "";

    @Option(names = "--force", description = "Replace the picture if it exists already.")
    private boolean force;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Converters.OfSize.class,
            defaultValue = "1280x800",
            description = "Width and height in pixels (default 1280x800).")
    private Converters.Size size = new Converters.Size(1280, 800);

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Converters.OfTheme.class,
            defaultValue = "light",
            description = "light (default) or dark.")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--text-size",
            paramLabel = "PERCENT",
            converter = Converters.OfTextSize.class,
            defaultValue = "100",
            description = "Size of the text for reading, from 80 to 200 percent (default 100).")
    private int textSize = 100;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "The number or address of the page to show of an archive (WARC, WACZ, MHTML, ZIP) of"
                    + " several; without it, the page with the most updates is shown.")
    private @Nullable String page;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Saved pages or plain texts to open.")
    private List<String> files = List.of();

    /** Whether the page that the user named is not there. */
    private boolean pageMissing;

    /** Creates the command; it draws with the renderer and reports on the console. */
    RenderCommand(PictureRenderer renderer, Console console) {
        this.renderer = renderer;
        this.console = console;
    }

    @Override
    public Integer call() {
        byte[] picture;
        List<String> complaints = new ArrayList<>();
        try {
            picture = renderer.render(
                    new PictureRenderer.Request(
                            files, page, size.width(), size.height(), theme, textSize, this::filter),
                    complaints::add);
        } catch (IOException e) {
            console.say(e);
            return ExitCode.UNREAD;
        }
        complaints.forEach(console::say);
        if (pageMissing) {
            return ExitCode.UNREAD;
        }
        try {
            OutputFiles.write(Path.of(output), FileContent.of(picture), force);
            return complaints.isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
        } catch (InvalidPathException e) {
            console.say("“" + output + "” is not a file name that this system can write.");
        } catch (IOException e) {
            console.say(e);
        }
        return ExitCode.UNWRITTEN;
    }

    private Filter filter(Timeline timeline) {
        WishedPage wished = new WishedPage(page);
        for (AnalysedDocument opened : timeline.documents()) {
            String remark = wished.remark(opened.document());
            if (remark != null) {
                console.say(remark);
            }
            pageMissing |= !wished.is(opened.document());
        }
        FilterOptions.Chosen chosen = filters.applyTo(timeline);
        chosen.remarks().forEach(console::say);
        return chosen.filter();
    }
}
