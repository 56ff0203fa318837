/** Creates a generator of pseudo-random numbers with a fixed seed, so that a failure can be repeated. */
export function createRandom(seed: number) {
	let state = seed;

	const next = (): number => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};

	return {
		below: (limit: number): number => Math.floor(next() * limit),
		pick: <Item>(items: readonly [Item, ...Item[]]): Item =>
			items[Math.floor(next() * items.length)] ?? items[0],
	};
}

/** Hostile texts of terminals and servers. */
export const hostile: readonly [string, ...string[]] = [
	'レジストリのファイアウォールがこのアドレスを拒否しています。管理者に連絡してください。',
	'컨테이너 레지스트리에 연결할 수 없습니다 방화벽 규칙을 확인하십시오',
	'防火墙拒绝了来自此地址的连接请求，请联系注册表管理员以添加网络规则',
	'👩‍👩‍👧‍👦 family 👍🏽 ⚠️ ✅ 🇩🇪 flags and e\u0301 combining a\u0300\u0301\u0302 marks',
	'\u001B[2J\u001B[31mred\u001B]0;title\u0007 \u009B1;1H \u202Etxet desrever\u2069 \u0000\u0008\u007F',
	'x'.repeat(700),
	'a\r\nb\tc\u2028d',
	'~'.repeat(90),
	'',
	' ',
	'﷽𒐫 wide and ｆｕｌｌ width',
];
