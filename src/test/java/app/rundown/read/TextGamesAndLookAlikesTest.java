package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks commentaries on games, texts with clocks that are no live blogs, and the titles of texts. */
class TextGamesAndLookAlikesTest {
    private static Document read(String text) {
        return Readers.read(new Capture("copy.txt", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kuzey - Güney: canlı anlatım; 14. dakika; 6. dakika; :",
                "Kuzey - Güney: canlı anlatım; 67. dk; 45+2. dk; ''",
                "Nordstadt gegen Südstadt im Liveticker; 90.+4'; 12'; ''",
                "Nordstadt gegen Südstadt im Liveticker; 67. Min.; 12. Min.; :",
                "Norte - Sur, en directo; Min 67; Min 12; ''",
                "Northtown v Southtown: live; 67 min; 12 min; :",
                "Nord-Sud en direct; 67e; 12e; ' :'",
                "North v South: live commentary; Over 12.3; Over 12.2; :",
                "North v South: live commentary; 12.3; 12.2; ''",
                "Berg v Lind, the final; Set 2, 4–3; Set 2, 3–3; :",
                "Speedway live; Heat 3; Heat 2; :",
                "Hawks at Bears: play by play; Q3 4:12; Q2 0:31; ''",
                "Hawks at Bears: play by play; 3rd quarter, 4:12; 2nd quarter, 0:31; :",
                "Eishockey im Liveticker; 1. Drittel, 12:30; 1. Drittel, 4:11; :",
                "Harbour Grand Prix: as it happened; Lap 52; Lap 12; :"
            })
    void partsOfAGameAreShownAndNoTimes(String title, String first, String second, String sign) {
        Document game = read(title + "\n\n12 May 2021\n\n" + first + sign + " Moe wins the ball for the home side.\n\n"
                + second + sign + " Lie tries it from far out.\n");
        assertEquals(DocumentKind.LIVE_BLOG, game.kind());
        assertEquals(title, game.title());
        Timing timing = Timing.of(game, DayAndZone.NONE);
        List<Moment> moments =
                game.updates().stream().map(u -> timing.moments().get(u.id())).toList();
        assertEquals(List.of(first, second), moments.stream().map(Moment::shown).toList());
        assertTrue(moments.stream().allMatch(moment -> moment.at() == null));
        assertEquals(
                "Moe wins the ball for the home side.",
                game.updates().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Subtitles, transcripts, chapters.
                "1\n"
                        + "00:00:14,000 --> 00:00:18,000\n"
                        + "Good evening to you all.\n\n"
                        + "2\n"
                        + "00:00:18,500 --> 00:00:24,000\n"
                        + "Our first story.\n\n"
                        + "3\n"
                        + "00:00:24,500 --> 00:00:30,000\n"
                        + "The ferry is back.\n",
                "Ann Lee 00:14\n"
                        + "Good evening to you all, and welcome to this programme.\n\n"
                        + "Tom Reed 00:52\n"
                        + "Thank you, it is good to be here tonight.\n\n"
                        + "Ann Lee 01:22\n"
                        + "We stay with this story tonight.\n",
                "[00:00:05] Ann: Good evening to you all, and welcome to the programme of tonight.\n"
                        + "[00:00:14] Tom: Thank you, it is good to be here with all of you.\n"
                        + "[01:02:33] Ann: We stay with this story and come back to it later.\n",
                "0:14 Good evening to you all, and welcome to the programme of this evening.\n"
                        + "0:52 Has anybody been hurt, as far as you know, in the harbour town?\n"
                        + "1:22 We stay with this story and come back to it later.\n",
                "(00:00) Introduction: who we are, and what this episode of the show is about\n"
                        + "(05:12) The bridge: how it was built by the men of the north\n"
                        + "(41:03) The end: letters from our listeners and what comes next\n",
                // Scores, verses, numbers of sections.
                "21:19 Berg beats Lind in the first game after a long fight at the table\n"
                        + "21:18 Moe beats Lie in the second game with a strong backhand play\n"
                        + "19:21 Reed loses to Lee in the third game and shakes hands with him\n"
                        + "21:17 Brook beats Stone in the last game of the evening\n",
                "3:16 And the men of the north came down to the river and built a bridge.\n"
                        + "3:17 And the storm came over the bridge, and nobody was ready for it.\n"
                        + "3:18 And the ferry brought back those who had fled, and they were glad.\n"
                        + "3:19 And the master wrote down all their names in a great book.\n",
                "1.1 Scope of this report on the state of the bridge over the river\n"
                        + "1.2 Methods that were used in the work of the last two years\n"
                        + "1.3 Findings on the state of the pillars and the road\n",
                // Timetables, programmes, minutes of meetings.
                "10:00 Opening of the festival by the mayor and the town band at the quay\n"
                        + "11:30 Children's theatre in the old hall with puppets from the north\n"
                        + "14:00 Boat race of the clubs from the bridge and back\n"
                        + "16:30 Concert of the choir in the church with songs of the sea\n",
                "Minutes of the meeting of the harbour committee\n\n"
                        + "10:00 The chair opens the meeting and welcomes all members who have come.\n"
                        + "10:12 The treasurer reports on the budget, which the committee takes note of.\n"
                        + "10:41 The committee votes for the new bridge with four votes against one.\n",
                // Chats, comments, logs, mail.
                "[14:26] <anna> hi all, is the bridge open again for cars today or not yet\n"
                        + "[14:27] <tom> yes it is, I came over it this morning with the bike\n"
                        + "[14:29] <anna> great, then I will come over for lunch\n",
                "12/05/2021, 14:26 - Anna: hi all, is the bridge open again?\n"
                        + "12/05/2021, 14:27 - Tom: yes it is, I came over it this morning\n"
                        + "12/05/2021, 14:27 - Anna: great, I will come over for lunch\n",
                "Anna  2:26 PM\n"
                        + "hi all, is the bridge open again?\n"
                        + "Tom  2:27 PM\n"
                        + "yes it is, I came over it this morning\n"
                        + "Anna  2:27 PM\n"
                        + "great, then I will come over for lunch\n",
                "Anna L. 12 May 2021 at 14:26\n"
                        + "The bridge should never have been built.\n"
                        + "Reply\n\n"
                        + "harbourfan 12 May 2021 at 14:40\n"
                        + "Nonsense, the bridge is the best thing here.\n"
                        + "Reply\n\n"
                        + "Tom R. 12 May 2021 at 15:02\n"
                        + "Both of you are right, and both are wrong.\n"
                        + "Reply\n",
                "2021-05-12 14:26:05,123 INFO  server started on port 8080 with all of its modules\n"
                        + "2021-05-12 14:26:07,456 WARN  the cache is cold and the first requests will be slow\n"
                        + "2021-05-12 14:27:11,001 ERROR connection refused after three tries\n",
                "May 12 14:26:05 host1 sshd[311]: Accepted publickey for anna from 10.0.0.2 port 4022\n"
                        + "May 12 14:26:09 host1 sshd[311]: session opened for user anna by the system\n"
                        + "May 12 14:27:44 host1 cron[99]: job started for user root with pid 4711\n",
                "From: Ann Lee\n"
                        + "Sent: 12 May 2021 14:26\n"
                        + "To: Tom Reed\n\n"
                        + "Dear Tom, the bridge is open again.\n\n"
                        + "On 12 May 2021 at 13:52 Tom Reed wrote:\n"
                        + "Is the bridge open again? I would like to come over.\n",
                // Durations and numbers.
                "Apple cake\n\n"
                        + "10 min. Mix butter, sugar and eggs until the mixture is white and light.\n"
                        + "20 min. Peel the apples and cut them into thin slices for the top.\n"
                        + "45 min. Bake the cake in the oven until it is golden.\n",
                "Training plan\n\n"
                        + "Set 1: ten squats with the bar, slowly and with a straight back\n"
                        + "Set 2: twelve push-ups on the floor with the feet on a bench\n"
                        + "Set 3: a plank of one minute, then rest\n",
                "Results of the harbour run\n\n1. Ann Lee 14:26\n2. Tom Reed 14:52\n3. Kari Moe 15:10\n",
                // Songs, trains and broadcasts, which are called live too.
                "Live radio\n\n14:26\nThe Divers - Song of the sea\n\n14:22\nNell Hart - Two lamps\n\n"
                        + "14:17\nThe Pilots - Fog\n",
                "Departures live\n\n12:40 Northpoint, platform 2\nOn time\n\n13:52 Gull Island, platform 1\nLate\n\n"
                        + "14:07 Harrow, platform 4\nOn time\n",
                "Live on TV today\n\n"
                        + "18:00 The Village Vet\n"
                        + "A goat has swallowed a glove, and the new assistant faints.\n\n"
                        + "19:30 Coast Walks\n"
                        + "From the lighthouse to the salt pans with two friends and a dog.\n\n"
                        + "20:15 Night Train\n"
                        + "A conductor finds a suitcase that nobody claims.\n",
                // Guests and readers, each once.
                "The Bridge Hotel\n\nAnn Lee, 12 May 2021, 14:26\nThe bed was soft and the view was good.\n\n"
                        + "Tom Reed, 12 May 2021, 14:07\nThe breakfast was late and the eggs were cold.\n\n"
                        + "Ida Finch, 11 May 2021, 13:52\nWe came for one night and stayed for three.\n\n"
                        + "Moe Lund, 10 May 2021, 12:40\nThe porter carried our bags up four floors.\n",
                "Revision history of Bridge\n\n"
                        + "14:26, 12 May 2021 Ann Lee (talk) (fix a link)\n"
                        + "14:07, 12 May 2021 Tom Reed (talk) (add the year)\n"
                        + "13:52, 12 May 2021 Ann Lee (talk) (typo)\n",
                // Changes, mails and logs with the times that programs write.
                "commit 4f2a91\n"
                        + "Date:   2021-05-12T14:26:00+02:00\n\n"
                        + "    Fix the order of the tabs on start.\n\n"
                        + "commit 88b1d0\n"
                        + "Date:   2021-05-12T14:07:00+02:00\n\n"
                        + "    Add a setting for the dark theme.\n\n"
                        + "commit 1c09e7\n"
                        + "Date:   2021-05-12T13:52:00+02:00\n\n"
                        + "    Remove the old importer of files.\n",
                "From: Ann\n"
                        + "Date: Wed, 12 May 2021 14:26:00 +0100\n"
                        + "Subject: Re: Bridge\n\n"
                        + "I will be there at noon.\n\n"
                        + "From: Tom\n"
                        + "Date: Wed, 12 May 2021 14:07:00 +0100\n"
                        + "Subject: Re: Bridge\n\n"
                        + "When do you come over?\n\n"
                        + "From: Ann\n"
                        + "Date: Wed, 12 May 2021 13:52:00 +0100\n"
                        + "Subject: Bridge\n\n"
                        + "The bridge is open again.\n",
                "Build log\n\n2021-05-12T12:40:00Z\nThe first step is done and took ten seconds.\n\n"
                        + "2021-05-12T12:52:00Z\nThe second step is done and took ten seconds.\n\n"
                        + "2021-05-12T12:59:00Z\nThe third step is done and took ten seconds.\n"
            })
    void textsWithOtherClocksAreNoLiveBlogs(String text) {
        Document none = read(text);
        assertEquals(DocumentKind.NONE, none.kind());
        assertTrue(none.updates().isEmpty());
        assertEquals(1, none.problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ wrote at 14:#:", "Am 3. Mai um 14:# schrieb @:", "14:# @ a écrit :"})
    void theMailsOfAThreadAreNoEntries(String line) {
        StringBuilder text = new StringBuilder("Saturday's trip\n\nI bring the rope and two vests for the boat.\n");
        List<String> names = List.of("Sam", "Nell", "Pat");
        for (int i = 0; i < 3; i++) {
            text.append('\n').append(line.replace("@", names.get(i)).replace("#", Integer.toString(50 - i * 7)));
            text.append("\n> The pump leaks a little at the valve, and somebody has to bring another one.\n");
        }
        assertEquals(DocumentKind.NONE, read(text.toString()).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "港まつり当日のご案内,受付を開始します。お早めにお越しください。,午前9時30分,午前10時,午後0時30分,午後3時",
        "港ライブ当日のスケジュール,受付を開始します。お早めにお越しください。,午前9時30分,午前10時,午後0時30分,午後3時",
        "항구 축제 안내,접수를 시작합니다. 일찍 와 주시기 바랍니다.,오전 9시 30분,오전 10시,오후 12시 30분,오후 3시",
        "港口节目单直播,开始入场，请提前到达并出示您的门票。,上午9点30分,上午10点,下午12点30分,下午3点"
    })
    void aProgrammeOfTheDayIsNoLiveBlog(String title, String words, String a, String b, String c, String d) {
        String text = title + "\n2024年8月21日\n\n" + String.join("\n" + words + "\n\n", a, b, c, d) + "\n" + words + "\n";
        assertEquals(DocumentKind.NONE, read(text).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "Live at the harbour: stage times,17:07,18:12,19:21,20:44",
        "Live at the harbour,17:05,18:10,19:20,20:45",
        "Электрички из Заречья: онлайн расписание,06.12,07.03,07.48,08.31",
        "برنامج اليوم المفتوح في المكتبة,9:00 صباحا,10:30 صباحا,12:15 ظهرا,2:45 مساء"
    })
    void neitherIsOneThatIsCalledLive(String title, String a, String b, String c, String d) {
        String words = "\nThe Low Tides open the evening with songs from their second record.\n\n";
        String text = title + "\n\n12 May 2024\n\n" + String.join(words, a, b, c, d) + words;
        assertEquals(DocumentKind.NONE, read(text).kind());
    }

    @ParameterizedTest
    @CsvSource({"+6,+3,89,52,live-blog", "+2,90,71,12,live-blog", "7,6,5,4,none"})
    void minutesMayHaveNoSign(String a, String b, String c, String d, String kind) {
        String words = " И мяч отскакивает в поле после удара в штангу.\n\n";
        Document game = read("Текстовая онлайн трансляция\n\nЗаречье - Северный\n\n" + a + words + b + words + c + words
                + d + words);
        assertEquals(kind, game.kind().code());
        assertEquals(kind.equals("none") ? 0 : 4, game.updates().size());
    }

    @Test
    void aLiveBlogOfTheEastMayRise() {
        Document blog = read("【随時更新】大雨 港の状況\n2024年8月21日\n\n午前9時31分\n川の水位が上がり始めた。\n\n"
                + "午前10時12分\n市は避難所を三か所に開いた。\n\n午後0時44分\n橋の通行止めが始まった。\n");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals(3, blog.updates().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Nordstadt – Südstadt 2:1,90.,78.,45.,live-blog",
        "Nordstadt gegen Südstadt,90.+2,78.,45.,live-blog",
        "Die Lieder des Jahres,90.,78.,45.,none",
        "Nordstadt – Südstadt 2:1,90.,89.,88.,none"
    })
    void minutesAloneBelowTheNameOfAMatchAreItsOwn(String title, String a, String b, String c, String kind) {
        Document game = read(title + "\n\n" + a + "\nSchluss, die Gäste gleichen nicht mehr aus.\n\n" + b
                + "\nLie trifft zum zweiten Mal, diesmal mit dem Kopf.\n\n" + c + "\nMoe schiesst über das Tor.\n");
        assertEquals(kind, game.kind().code());
    }

    @Test
    void aLongTranscriptCountsBeyondTheHoursOfADay() {
        StringBuilder text = new StringBuilder();
        for (int i = 2; i < 40; i++) {
            text.append("%02d:%02d The ferry is back in port since this afternoon, the master says%n"
                    .formatted(i, i * 17 % 60));
        }
        assertEquals(DocumentKind.NONE, read(text.toString()).kind());
    }

    @Test
    void theNightOfALiveBlogMayBeginAtMidnight() {
        Document blog = read("Live: the night of the storm\n\n12 May 2021\n\n00:10\nThe bridge is closed for all.\n\n"
                + "00:45\nThe first trees are down on the road.\n\n01:30\nThe storm is going down at last.\n");
        assertEquals(3, blog.updates().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News\nShare\n@\nFollow what happens.\n",
                "Weather > Storms\nPhoto: pool\n@\n",
                "Home\nA bridge in the rain\nPhoto: pool\n@\nBy Ann Lee\n",
                "# @\n",
                "12 May 2021\n@\n"
            })
    void theTitleIsTheLineThatTheEntriesWordsFit(String head) {
        String title = "Storm over the bridge: what we know";
        Document blog = read(head.replace("@", title)
                + "\n"
                + "14:26\n"
                + "The bridge over the river is open again after the storm.\n\n"
                + "14:07\n"
                + "The storm is dropping, and workers have cleared the road.\n\n"
                + "13:52\n"
                + "The mayor says nobody was hurt on the bridge.\n");
        assertEquals(title, blog.title());
        assertEquals(3, blog.updates().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Deployments\n\n"
                        + "## 2024-05-12\n\n"
                        + "- web 4.2 fixes the login loop on old phones\n"
                        + "- jobs 1.9 retries mails that bounced\n\n"
                        + "## 2024-05-11\n\n"
                        + "- web 4.1 speeds up the search by half\n"
                        + "- web 4.0 was rolled back at once\n",
                "# Deployments\n\n"
                        + "## Web\n\n"
                        + "- 14:32 version 4.2 fixes the login loop\n"
                        + "- 13:05 version 4.1 has a settings page\n\n"
                        + "## Jobs\n\n"
                        + "- 11:48 version 1.9 retries mails\n"
                        + "- 09:20 version 1.8 has an index\n"
            })
    void aLogByDaysOrClocksIsNoWrapUp(String text) {
        assertEquals(DocumentKind.NONE, read(text).kind());
    }

    @Test
    void reportsFromManyPlacesAreTheTextOfANewsWire() {
        String wire = "News ticker\n\n"
                + "19:10 Lerna wins in the last minute\n\n"
                + "@The home team took the lead early and kept it for an hour.\n\n"
                + "19:08 Fish saved from the cold\n\n"
                + "@Firemen brought a generator to the garden shop at night.\n\n"
                + "18:50 A bear is born in the zoo\n\n"
                + "@The mother takes good care of her cub, the zoo said.\n\n"
                + "18:45 Ministers meet on the strait\n\n"
                + "@They ask for a clear answer within this week.\n";
        String places = wire;
        for (String place : new String[] {"Lerna - ", "Port Anselm (dpa) - ", "Moorby - ", "Kairo - "}) {
            places = places.replaceFirst("@", place);
        }
        assertEquals(DocumentKind.NONE, read(places).kind());
        assertEquals(DocumentKind.LIVE_BLOG, read(wire.replace("@", "")).kind());
        String page = "<html><head><title>News ticker</title></head><body><p>"
                + places.strip().replace("\n\n", "</p><p>") + "</p></body></html>";
        assertEquals(DocumentKind.NONE, read(page).kind());
    }

    @Test
    void clocksInNoOrderAreThoseOfChosenReports() {
        String calls = "Best of the police log\n\nWhere I live there is one every day.\n\n";
        String words = " — A caller reported that somebody was yelling behind the school for an hour.\n\n";
        assertEquals(
                DocumentKind.NONE,
                read(calls + "2:40 p.m." + words + "12:01 p.m." + words + "3:08 p.m." + words + "12:30 a.m." + words
                                + "9:57 p.m." + words)
                        .kind());
        assertEquals(
                DocumentKind.LIVE_BLOG,
                read(calls + "9:57 p.m." + words + "3:08 p.m." + words + "2:40 p.m." + words + "12:30 p.m." + words
                                + "12:01 p.m." + words)
                        .kind());
    }

    @Test
    void textsWithADayEachAreTheNewsOfMonths() {
        String words = "\nThe members met in the old library and talked about the coming trip for two hours.\n\n";
        assertEquals(
                DocumentKind.NONE,
                read("News\n\n20.08.2015 | 11:29" + words + "12.06.2015 | 09:14" + words + "29.05.2015 | 15:02" + words
                                + "31.03.2015 | 18:40" + words)
                        .kind());
    }

    @Test
    void anExampleInInstructionsIsNoLiveBlog() {
        String steps = "09:15 UTC – Investigating\n\nWe look into reports that pages load slowly for many users.\n\n"
                + "09:32 UTC – Identified\n\nThe cause is a switch that has failed in one of our two halls.\n\n"
                + "10:05 UTC – Monitoring\n\nThe switch has been replaced, and we watch whether all is well again.\n";
        String head = "Reading our reports\n\nHow we tell you what happens.\n\n";
        assertEquals(
                DocumentKind.NONE, read(head + "Sample Incident\n\n" + steps).kind());
        assertEquals(
                DocumentKind.LIVE_BLOG,
                read(head + "Incident of today\n\n" + steps).kind());
    }
}
