import type {pullSettingsFindings} from './pull-settings-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../zh-hans.ts';
import {signIn} from './zh-hans-fixes.ts';

export const settingsWords: WordsFor<{readonly findings: typeof pullSettingsFindings}>['findings'] = {
	'registry-blocked': {
		short: '设置阻止了注册表',
		summary: [
			'{clientName} 不拉取 {image}：{path} 的第 {line} 行阻止了该注册表。',
			'{clientName} 不拉取 {image}：{path} 阻止了该注册表。',
			'{clientName} 不拉取 {image}：其设置阻止了该注册表。',
		],
		meaning: '注册表没有收到请求。registries.conf 中的 blocked = true 禁止此次拉取。',
		fixes: {
			askAboutPolicy: '这可能是组织的策略。请询问本机的管理员。',
			removeBlock: '如果不是有意设置，请从该条目中删除 blocked = true。',
		},
	},
	'sign-in-elsewhere': {
		short: '登录保存在别处',
		summary: [
			'{path} 中 {otherKey} 的登录不适用于 {image}。',
			'使用 sudo 时，{clientName} 不使用 {sudoPath} 中的登录。',
			'Docker 将登录保存在凭据存储 {store} 中，而 {clientName} 不使用该存储。',
		],
		meaning: [
			'{imageHost} 要求登录。root 有单独的登录，保存在 {loginFile} 中。',
			'{imageHost} 要求登录。{path} 指定了存储 {store}，只有 Docker 能使用该存储。',
			'{imageHost} 要求登录。{clientName} 会逐字比较文件中的键和映像。',
		],
		fixes: {
			pullWithoutSudo: '不使用 sudo 拉取，或者使用 sudo 登录。',
			signInToRegistry: '以执行拉取的用户登录注册表本身。',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: '或者用 az 登录。',
		},
	},
	'sign-in-hidden': {
		short: '优先使用了旧的登录',
		summary: '{imageHost} 拒绝 {path} 中的登录，而 {otherPath} 中的另一个登录没有使用。',
		meaning:
			'{clientName} 使用第一个含有该注册表登录的文件。Azure 容器注册表的登录有效期为三小时，因此第一个登录可能已过期。',
		fixes: {
			removeSignIn: '从第一个文件中删除登录，让 {clientName} 使用另一个登录。',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: '或者重新登录，以替换第一个文件中的登录。',
		},
	},
	'redirected-registry-failed': {
		short: '改用的注册表出错',
		summary: [
			'根据 {path} 的第 {line} 行，{imageHost} 的映像改从 {location} 拉取，而该拉取失败。',
			'根据 {path}，{imageHost} 的映像改从 {location} 拉取，而该拉取失败。',
		],
		meaning: withClientMessage('{imageHost} 本身没有收到请求，也不需要登录。'),
		fixes: {
			removeRedirection:
				'如果不是有意设置，请从该条目中删除 location (registries.conf) 或 server (hosts.toml)。',
			signInThere: '如果是有意设置，请检查能否连接 {location}、其中是否有该映像，以及是否已登录。',
		},
	},
	'certificate-file-missing': {
		short: '缺少证书文件',
		summary: [
			'{path} 的第 {line} 行指定了 {certificate}，但无法读取该文件。',
			'{clientName} 无法读取证书文件 {certificate}。',
		],
		meaning: clientMessage,
		fixes: {
			correctCertificate: '将证书颁发机构的证书保存到该文件，或者更正 hosts.toml 中的路径。',
		},
	},
};
