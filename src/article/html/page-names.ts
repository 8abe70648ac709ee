/**
 * What makers of news pages call the parts of them, in `class`, `id`, `itemprop` and `data-*` names: words parted by
 * hyphens, underscores, spaces or capitals. The lists come from reading many pages; the examples run as tests.
 */
export interface NameRule {
  words: readonly string[];
  matches: readonly string[];
  not: readonly string[];
}

/** Parts that hold no sentence of the story, wherever they stand. */
export const furnitureNames: NameRule = {
  words: [
    'ad( slot| unit| container| wrapper)?s?',
    'adv(ert(isement|s)?)?',
    '(author|writer) (bio|box|info|card|profile|details|image)',
    'bottom (bar|menu|nav)',
    'breadcrumbs?',
    'caption( text)?',
    'comments?( section| area| list| form| container| count)?',
    'cookies?',
    'consent',
    'correction form',
    'credits?',
    'discussion',
    'disqus',
    'donate',
    'follow( us)?',
    'figcaption',
    '(site|page|global|main) (footer|header|nav)',
    'menu',
    'meta ?bar',
    'modal',
    'most (popular|read|viewed)',
    'nav(bar|igation)?',
    'newsletters?( \\w+)?',
    'outbrain',
    'overlay',
    'pagination',
    'paywall (prompt|message|barrier)',
    'popup',
    'promos?',
    'promotion',
    'read (also|more|next)',
    '(more|next) (stories|news|articles|from)',
    'recirc(ulation)?',
    'recommend(ed|ations?)?',
    'related( \\w+)?',
    'replies',
    'respond',
    'rss',
    'screen reader( \\w+)?',
    'share( \\w+)?',
    'sharing',
    'sharedaddy',
    'shoutbox',
    'side ?bar( \\w+)?',
    'sign ?up',
    'skip (link|to)',
    'skyscraper',
    'social( \\w+)?',
    'sponsor(ed)?',
    'sr only',
    'subscri(be|ption)( \\w+)?',
    'taboola',
    'teasers?',
    'tags?( list|s links)?',
    'toolbar',
    'trending',
    'video (player|playlist|caption|container)',
    'visually ?hidden',
    'widgets?( area)?',
  ],
  matches: ['article-comments', 'relatedLinks', 'share_bar', 'social media', 'post-tags', 'ad-slot', 'sidebar'],
  not: ['article-body', 'shared-ownership-story', 'commentary', 'header', 'shadow', 'entry'],
};

/** Parts that hold the whole story and little else. */
export const storyNames: NameRule = {
  words: [
    'article ?(body|text|content|copy)( \\w+)?',
    '(story|entry|post|news) ?(body|text|content|copy)( \\w+)?',
    'body ?(copy|text|content)',
    'main ?(story|article)',
    'texte?',
  ],
  matches: ['articleBody', 'story-body', 'entry-content', 'post_content'],
  not: ['article', 'body', 'content-list', 'poster'],
};

/** Class names as words: "relatedLinks_x--Wide" → "related links x wide". */
export const asWords = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

/** One name after another: a rule's words must be whole ones. */
const toPattern = ({ words }: NameRule): RegExp => new RegExp(`(?:^| )(?:${words.join('|')})(?= |$)`, 'u');
const furniture = toPattern(furnitureNames);
const story = toPattern(storyNames);

export const namesFurniture = (name: string): boolean => furniture.test(asWords(name));
export const namesStory = (name: string): boolean => story.test(asWords(name));
