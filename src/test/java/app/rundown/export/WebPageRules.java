package app.rundown.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What an exported web page must keep: it has no error for the parser of the Nu Html Checker, only the elements and
 * attributes that the program writes, each identifier once, every link within it leads somewhere, and nothing in it
 * runs or is loaded.
 */
final class WebPageRules {
    private static final Set<String> ANYWHERE = Set.of("id", "class", "lang", "dir");
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("html", Set.of()),
            Map.entry("head", Set.of()),
            Map.entry("meta", Set.of("charset", "http-equiv", "content", "name")),
            Map.entry("title", Set.of()),
            Map.entry("style", Set.of()),
            Map.entry("body", Set.of()),
            Map.entry("main", Set.of()),
            Map.entry("header", Set.of()),
            Map.entry("section", Set.of()),
            Map.entry("article", Set.of()),
            Map.entry("div", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("span", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("mark", Set.of()),
            Map.entry(
                    "a",
                    Set.of("href", "rel", "aria-label", "data-originalurl", "data-versiondate", "data-versionurl")));
    private static final Pattern LOADS = Pattern.compile("url\\(|@import|expression\\(|javascript:");

    private WebPageRules() {}

    /** Returns what is wrong with a page; nothing if all is well. */
    static List<String> broken(String html) {
        List<String> wrong = new ArrayList<>(parseErrors(html));
        Set<String> ids = new HashSet<>();
        List<Element> all = Jsoup.parse(html).getAllElements();
        all.remove(0);
        for (Element element : all) {
            String name = element.normalName();
            Set<String> own = ELEMENTS.get(name);
            if (own == null) {
                wrong.add("<" + name + ">");
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                if (!own.contains(attribute.getKey()) && !ANYWHERE.contains(attribute.getKey())) {
                    wrong.add(attribute.getKey() + " of <" + name + ">");
                }
            }
            if (element.hasAttr("id") && !ids.add(element.id())) {
                wrong.add("twice: id " + element.id());
            }
            if (name.equals("style") && LOADS.matcher(element.data()).find()) {
                wrong.add("the style sheet loads something");
            }
        }
        for (Element element : all) {
            String href = element.attr("href");
            boolean within = href.startsWith("#") && ids.contains(href.substring(1));
            if (element.hasAttr("href") && !within && !href.matches("(?i)https?://.*")) {
                wrong.add("leads nowhere: " + href);
            }
        }
        return wrong;
    }

    private static List<String> parseErrors(String html) {
        List<String> errors = new ArrayList<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                errors.add("warning, line " + problem.getLineNumber() + ": " + problem.getMessage());
            }

            @Override
            public void error(SAXParseException problem) {
                errors.add("error, line " + problem.getLineNumber() + ": " + problem.getMessage());
            }

            @Override
            public void fatalError(SAXParseException problem) {
                errors.add("fatal, line " + problem.getLineNumber() + ": " + problem.getMessage());
            }
        });
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            errors.add(e.toString());
        }
        return errors;
    }
}
