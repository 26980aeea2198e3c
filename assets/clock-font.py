# Makes the font of clocks, "Inter Clock": Inter Medium whose figures are all equally wide, so that clocks below each
# other stand in columns. JavaFX can't switch on a font's feature tnum. Needs fontTools (Debian: python3-fonttools):
#   python3 assets/clock-font.py fonts/Inter-Medium.otf fonts/InterClock.otf
# where fonts stands for src/main/resources/app/rundown/ui/style/fonts.
import sys

from fontTools.ttLib import TTFont
from fontTools import subset
src, out = sys.argv[1:3]
font = TTFont(src)
tab = {}
for record in font['GSUB'].table.FeatureList.FeatureRecord:
    if record.FeatureTag == 'tnum':
        for i in record.Feature.LookupListIndex:
            for st in font['GSUB'].table.LookupList.Lookup[i].SubTable:
                st = getattr(st, 'ExtSubTable', st)
                tab.update(getattr(st, 'mapping', {}))
for table in font['cmap'].tables:
    for code, glyph in list(table.cmap.items()):
        if glyph in tab:
            table.cmap[code] = tab[glyph]
for name in font['name'].names:
    if name.nameID in (1, 16):
        name.string = 'Inter Clock'
    elif name.nameID == 4:
        name.string = 'Inter Clock'
    elif name.nameID in (3, 6):
        name.string = 'InterClock'
    elif name.nameID in (2, 17):
        name.string = 'Regular'
if 'CFF ' in font:
    cff = font['CFF '].cff
    cff.fontNames = ['InterClock']
    top = cff.topDictIndex[0]
    top.FamilyName = 'Inter Clock'; top.FullName = 'Inter Clock'; top.Weight = 'Regular'
font['OS/2'].usWeightClass = 400
options = subset.Options()
options.layout_features = []
options.name_IDs = ['*']; options.hinting = True; options.notdef_outline = True; options.drop_tables += ['GSUB', 'GPOS', 'GDEF']
s = subset.Subsetter(options)
s.populate(unicodes=list(range(0x20, 0x7f)) + list(range(0xa0, 0x180)) + [0x2013, 0x2019, 0x2026, 0x2212])
s.subset(font)
font.save(out)
