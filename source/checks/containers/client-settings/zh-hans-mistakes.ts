import type {mistakeFindings} from './mistake-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {restartDocker} from '../zh-hans.ts';

export const malformed = [
	'{path} 的第 {line} 行将 {setting} 设为 {value}，这个值不受支持。',
	'{path} 的第 {line} 行中，{wrongSetting} 的值格式不正确。',
	'{path} 的第 {line} 行格式不正确。',
	'{path} 的格式不正确。',
] as const;

export const correctMistake = {
	removeComments: '删除注释：JSON 不允许注释。',
	removeComma: '删除右括号前的逗号。',
	addComma: '在前一个值的后面添加逗号。',
	addQuotes: '用双引号括住所有名称和文本。',
	removeByteOrderMark: '将文件保存为不带字节顺序标记 (BOM) 的 UTF-8。',
	closeBracket: '补上缺少的右括号或引号。',
	removeDuplicate: '有两个同名的设置或表，请删除其中一个。',
	writeForm: '按以下形式填写 {setting} 的值：{allowed}。',
	useAllowedValue: '将 {setting} 设为允许的值：{allowed}。',
	removeScheme: '从值中删除 https:// 或 http://，只写 HOST 或 HOST/PATH。',
	addLocation: '在该条目中添加 location = "HOST"。',
	keepOneVersion: '删除版本 1 的列表 search、insecure 和 block，或者删除版本 2 的所有设置。',
	resolveConflict:
		'删除两个设置中的一个。同一 location 的条目必须使用相同的 insecure 和 blocked，并且 mirror-by-digest-only 不能与 pull-from-mirror 同时使用。',
} as const;

export const mistakeWords: WordsFor<{readonly findings: typeof mistakeFindings}>['findings'] = {
	'sign-in-malformed': {
		short: '保存的凭据格式不正确',
		summary: [
			'{path} 的第 {line} 行中，{host} 的凭据不是 USER:PASSWORD 的 base64。',
			'{path} 中 {host} 的凭据不是 USER:PASSWORD 的 base64。',
		],
		meaning: [
			'{dockerName} 读到该条目就会停止，因此其他凭据也可能不会生效。docker login 和 docker logout 会重写该文件，可能会删除其他凭据。',
			'{clientName} 无法使用该凭据。从 {host} 拉取会失败，或者在未登录的状态下进行。',
		],
		fixes: {
			removeEntry: '首先从文件的 "auths" 中删除条目 {host}。',
			removeWithPodman: '或者用 Podman 删除该条目。',
			signInAgain: '然后重新登录该注册表。',
		},
	},
	'helper-key-ignored': {
		short: 'credHelpers 的键被忽略',
		summary: [
			'{path} 的第 {line} 行中，credHelpers 的键 {key} 不只是主机名，因此被忽略。',
			'{path} 中 credHelpers 的键 {key} 不只是主机名，因此被忽略。',
		],
		meaning: 'docker 只比较不带 https:// 和路径的注册表名称。对于 {host}，不会使用帮助程序 {helper}。',
		fixes: {correctKey: '键只写主机名，不带 https:// 和路径。'},
	},
	'config-folder-missing': {
		short: 'DOCKER_CONFIG 的文件夹不存在',
		summary: 'DOCKER_CONFIG 指定了文件夹 {path}，但该文件夹不存在。',
		meaning: '{clientName} 只在该文件夹中查找凭据和设置，不使用主文件夹中的 .docker。登录后会创建该文件夹。',
		fixes: {
			unsetVariable: `要使用主文件夹中的凭据，请取消设置 DOCKER_CONFIG${thenStartAgain}`,
			correctVariable: '或者更正 DOCKER_CONFIG 的路径：应为 config.json 所在的文件夹。',
		},
	},
	'setting-ignored': {
		short: 'daemon.json 中有被忽略的设置',
		summary: [
			'{path} 的第 {line} 行设置了 {setting}，这只是选项的名称，因此守护程序会忽略该设置。',
			'{path} 设置了 {setting}，这只是选项的名称，因此守护程序会忽略该设置。',
		],
		meaning: '在 daemon.json 中，该设置的名称是 {rightName}。守护程序不会报告错误。',
		fixes: {
			renameSetting: '改用该设置的名称，值写成列表：["VALUE"]。',
			...restartDocker('然后重启 Docker。重启会停止正在运行的容器。'),
		},
	},
	'proxy-percent-sign': {
		short: 'systemd 会解释代理中的 %',
		summary: '{path} 的第 {line} 行中，systemd 将 {setting} 的值中的 {specifier} 解释为说明符。',
		meaning: [
			'systemd 无法识别该说明符，因此会忽略 {ignoredSetting} 的整个赋值，并记录“Failed to resolve specifiers”。守护程序没有该变量。',
			'systemd 会将 {specifier} 替换为其他文本，因此守护程序的 {setting} 不正确。',
		],
		fixes: {
			doublePercent: '将值中的每个 % 改为 %%。例如，%40 写作 %%40。',
			reloadUnits: '更改服务的文件后，请重新加载这些文件。',
			...restartDocker('然后重启 Docker。重启会停止正在运行的容器。'),
		},
	},
	'proxies-only-for-containers': {
		short: '代理仅用于容器',
		summary: '{path} 中的 proxies 只适用于容器和生成，不适用于守护程序的拉取。',
	},
};
