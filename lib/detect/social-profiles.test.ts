import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { socialProfiles } from './social-profiles';

const seen = async (...addresses: string[]) =>
  socialProfiles(await pageOf(addresses.map((href) => `<a href="${href}">x</a>`).join(''))).map(
    ({ network }) => network,
  );

describe('social profiles', () => {
  it('sees profiles', async () => {
    expect(
      await seen(
        'https://www.facebook.com/acme',
        'https://instagram.com/acme/',
        'https://x.com/acme',
        'https://www.linkedin.com/company/acme',
        'https://www.youtube.com/@acme',
        'https://www.tiktok.com/@acme',
      ),
    ).toEqual(['facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok']);
  });

  it('does not take sharing, posts or the network itself for a profile', async () => {
    expect(
      await seen(
        'https://www.facebook.com/sharer/sharer.php?u=https://acme.example',
        'https://twitter.com/intent/tweet?text=x',
        'https://www.linkedin.com/shareArticle?mini=true',
        'https://pinterest.com/pin/create/button/?url=x',
        'https://www.youtube.com/watch?v=1',
        'https://www.instagram.com/p/abc/',
        'https://www.facebook.com/',
      ),
    ).toEqual([]);
  });

  it('names each profile once', async () => {
    expect(await seen('https://x.com/acme', 'https://x.com/acme')).toEqual(['x']);
  });
});
