package app.rundown.quote.word;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Relates compounds to the words that they end with, where nouns make one word. */
final class RoleEndings {
    private RoleEndings() {}

    /**
     * Lets the shorter word, and others for whoever it means, mean whoever has a longer one that ends so (Swedish
     * "åklagare", of "chefsåklagare").
     *
     * @param roles the folded words that may end others
     * @param words by role, the other words for whoever holds it
     * @param byWord the same by these words
     */
    static void relate(Set<String> roles, Map<String, Set<String>> words, Map<String, Set<String>> byWord) {
        Map<String, Set<String>> own = Map.copyOf(words);
        for (String role : roles) {
            for (int i = 1; i < role.length(); i++) {
                String shorter = role.substring(i);
                if (roles.contains(shorter)) {
                    byWord.computeIfAbsent(shorter, k -> new HashSet<>()).add(role);
                    Set<String> related = new HashSet<>(words.getOrDefault(role, Set.of()));
                    related.add(shorter);
                    for (String word : own.getOrDefault(shorter, Set.of())) {
                        related.add(word);
                        byWord.computeIfAbsent(word, k -> new HashSet<>()).add(role);
                    }
                    words.put(role, related);
                    break;
                }
            }
        }
    }
}
